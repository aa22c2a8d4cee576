import { z } from "zod";
import { cursorOf } from "../list-articles.ts";
import { articleForModelSchema, mostText, usualText } from "./article-for-model.ts";
import { articlesForModel } from "./articles-for-model.ts";
import { type AddTool, mcpBefore, mcpLimit, mcpNext, readOnly, toolResult } from "./tool-parts.ts";

const inputSchema = z.object({
  query: z
    .string()
    .min(1)
    .max(500)
    .describe('Words that must all be there, "phrases", -words to leave out, OR'),
  limit: mcpLimit,
  textLength: z.int().min(0).max(mostText).default(usualText).describe("Characters of each text"),
  before: mcpBefore,
});

const outputSchema = z.object({ articles: z.array(articleForModelSchema), next: mcpNext });

/** search: articles by words of their titles and texts. */
export const addSearch: AddTool = (server, parts) => {
  const { store, origin } = parts;
  const description = "Search the titles and texts of all articles in any language, newest first.";
  server.registerTool(
    "search",
    { title: "Search articles", description, inputSchema, outputSchema, annotations: readOnly },
    ({ query, limit, textLength, before }) =>
      toolResult(parts, "search", async () => {
        const slice = { limit, ...(before && { before: cursorOf(before) }) };
        const page = await store.articles.search(query, slice);
        return articlesForModel(`Articles with ${query}`, page, { origin, textLength });
      }),
  );
};
