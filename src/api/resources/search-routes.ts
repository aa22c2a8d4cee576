import { createRoute, z } from "@hono/zod-openapi";
import { writeCursor } from "../../domain/page.ts";
import { type FoundArticle, mostFound } from "../../domain/search/found-article.ts";
import type { ApiRoutes } from "../api.ts";
import { linkNext } from "../link-next.ts";
import { cursorOf } from "../list-articles.ts";
import { problemResponses } from "../problem.ts";
import { articleSchema, showArticle } from "../schemas/article-schema.ts";
import { before, content, limit, next } from "../schemas/parameters.ts";

const wanted = "a search of at most 500 characters is wanted";

const pieceSchema = z.object({
  text: z.string(),
  hit: z.boolean().meta({ description: "It is what was sought" }),
});

const searchSchema = z
  .object({
    found: z
      .int()
      .min(0)
      .meta({ description: `Articles found, counted up to ${mostFound}`, example: 12 }),
    more: z.boolean().meta({ description: "There are more than were counted" }),
    articles: z.array(
      articleSchema
        .extend({
          snippet: z.array(pieceSchema).optional().meta({
            description:
              "The part of its text where the words stand closest; absent where none is in the text",
          }),
        })
        .openapi("FoundArticle", {
          description: "An article, and where the words of the search stand in it",
        }),
    ),
    next,
  })
  .openapi("SearchAnswer", { description: "What a search has found" });

const search = createRoute({
  method: "get",
  path: "/search",
  operationId: "searchArticles",
  tags: ["Articles"],
  summary: "Search articles",
  description: [
    'Words that must all be there (any form of them), "phrases", -words to leave out, OR, brackets; tag: publisher:',
    "category: lang: intitle: author: date:2026-11-01/2026-11-24 has:image. A mistake is a 400 that says where it is.",
  ].join(" "),
  request: {
    query: z.strictObject({
      q: z
        .string({ error: wanted })
        .min(1, { error: wanted })
        .max(500, { error: wanted })
        .openapi({ param: { description: "What is sought" }, example: "visit -football category:Politics" }),
      sort: z
        .enum(["rank", "date"], { error: '"rank" or "date" is wanted' })
        .default("rank")
        .openapi({
          param: { description: `Best first, of the newest ${mostFound} that are found, or newest first` },
        }),
      before,
      limit,
      content,
    }),
  },
  responses: {
    200: { description: "Articles", content: { "application/json": { schema: searchSchema } } },
    ...problemResponses(),
  },
});

/** /search */
export function addSearchRoutes(routes: ApiRoutes): void {
  routes.openapi(search, async (asking) => {
    const { store, origin, now } = asking.var.setting;
    const { q, sort, before: place, limit: most, content: wantedContent } = asking.req.valid("query");
    const { entries, found, more, older } = await store.articles.search(q, {
      ...{ limit: most, sort, now: now.toISOString() },
      ...(place !== undefined && { before: cursorOf(place) }),
    });
    const articles = entries.map((article) => showFound(article, origin, wantedContent));
    const answer = { found, more, articles, ...(older && { next: writeCursor(older) }) };
    return linkNext(asking, asking.json(answer, 200), answer.next);
  });
}

function showFound(article: FoundArticle, origin: string, content: "full" | "none") {
  const { snippet } = article;
  return { ...showArticle(article, origin, content), ...(snippet && { snippet }) };
}
