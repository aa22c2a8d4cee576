import { z } from "zod";
import { TagwireError } from "../../domain/tagwire-error.ts";
import { cursorOf } from "../list-articles.ts";
import { articleForModelSchema, mostText, usualText } from "./article-for-model.ts";
import { articlesForModel } from "./articles-for-model.ts";
import { type AddTool, mcpBefore, mcpLimit, mcpNext, readOnly, toolResult } from "./tool-parts.ts";

const inputSchema = z.object({
  tag: z.string().min(1).max(200).describe("The tag, e.g. JapanRelations; find_tags finds its name"),
  limit: mcpLimit,
  textLength: z.int().min(0).max(mostText).default(usualText).describe("Characters of each text"),
  before: mcpBefore,
});

const outputSchema = z.object({
  tag: z.string(),
  articles: z.array(articleForModelSchema),
  next: mcpNext,
});

/** latest_by_tag: the page of a tag. */
export const addLatestByTag: AddTool = (server, parts) => {
  const { store, origin } = parts;
  const description = "The latest news with a hashtag, newest first, with the beginnings of the texts.";
  server.registerTool(
    "latest_by_tag",
    { title: "Latest news with a tag", description, inputSchema, outputSchema, annotations: readOnly },
    ({ tag: name, limit, textLength, before }) =>
      toolResult(parts, "latest_by_tag", async () => {
        const tag = await store.tags.find(name);
        if (!tag)
          throw new TagwireError("not-found", `There is no tag #${name}: find_tags finds what there is.`);
        const page = await store.articles.byTag(tag.id, {
          limit,
          ...(before && { before: cursorOf(before) }),
        });
        const { answer, text } = articlesForModel(`Latest news with #${tag.name}`, page, {
          origin,
          textLength,
        });
        return { answer: { tag: tag.name, ...answer }, text };
      }),
  );
};
