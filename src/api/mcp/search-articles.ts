import { z } from "zod";
import { cursorOf } from "../list-articles.ts";
import { articleForModelSchema, mostText, usualText } from "./article-for-model.ts";
import { articlesForModel } from "./articles-for-model.ts";
import { type AddTool, mcpBefore, mcpLimit, mcpNext, readOnly, toolResult } from "./tool-parts.ts";

const howToSearch = [
  'Words that must all be there, "phrases", -without, OR, brackets; tag:JapanRelations publisher:daily.example',
  "category:Politics lang:ja intitle:word author:name date:2026-11-01/2026-11-24 date:7d has:image",
].join(" ");

const inputSchema = z.object({
  query: z.string().min(1).max(500).describe(howToSearch),
  sort: z.enum(["rank", "date"]).default("rank").describe("Best first, or newest first"),
  limit: mcpLimit,
  textLength: z.int().min(0).max(mostText).default(usualText).describe("Characters of each text"),
  before: mcpBefore,
});

const outputSchema = z.object({
  found: z.number(),
  more: z.boolean(),
  articles: z.array(articleForModelSchema),
  next: mcpNext,
});

/** search: articles by words of their titles and texts. */
export const addSearch: AddTool = (server, parts) => {
  const { store, now, origin } = parts;
  const description = "Search the titles and texts of all articles, in any language.";
  server.registerTool(
    "search",
    { title: "Search articles", description, inputSchema, outputSchema, annotations: readOnly },
    ({ query, sort, limit, textLength, before }) =>
      toolResult(parts, "search", async () => {
        const page = await store.articles.search(query, {
          ...{ limit, sort, now: now().toISOString() },
          ...(before && { before: cursorOf(before) }),
        });
        const { found, more } = page;
        const heading = `${found}${more ? "+" : ""} articles found with ${query}`;
        const { answer, text } = articlesForModel(heading, page, { origin, textLength });
        return { answer: { found, more, ...answer }, text };
      }),
  );
};
