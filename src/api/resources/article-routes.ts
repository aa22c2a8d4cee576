import { createRoute, z } from "@hono/zod-openapi";
import { TagwireError } from "../../domain/tagwire-error.ts";
import type { ApiRoutes } from "../api.ts";
import { linkNext } from "../link-next.ts";
import { listArticles } from "../list-articles.ts";
import { problemResponses } from "../problem.ts";
import { articleListSchema, articleSchema, showArticle } from "../schemas/article-schema.ts";
import { before, content, id, limit } from "../schemas/parameters.ts";
import { reasonsSchema } from "../schemas/reasons-schema.ts";

const latestArticles = createRoute({
  method: "get",
  path: "/articles",
  operationId: "listArticles",
  tags: ["Articles"],
  summary: "The latest articles",
  request: { query: z.strictObject({ before, limit, content }) },
  responses: {
    200: { description: "Articles", content: { "application/json": { schema: articleListSchema } } },
    ...problemResponses(),
  },
});

const articleById = createRoute({
  method: "get",
  path: "/articles/{id}",
  operationId: "getArticle",
  tags: ["Articles"],
  summary: "One article",
  request: { params: z.object({ id }), query: z.strictObject({}) },
  responses: {
    200: { description: "The article", content: { "application/json": { schema: articleSchema } } },
    ...problemResponses("not-found"),
  },
});

const reasonsById = createRoute({
  method: "get",
  path: "/articles/{id}/reasons",
  operationId: "getArticleReasons",
  tags: ["Articles"],
  summary: "Why an article is filed as it is",
  description:
    "The rules that gave it its tags, category and language, and the words of the text that they saw.",
  request: { params: z.object({ id }), query: z.strictObject({}) },
  responses: {
    200: { description: "The reasons", content: { "application/json": { schema: reasonsSchema } } },
    ...problemResponses("not-found"),
  },
});

/** /articles, /articles/ID and why it is filed as it is. */
export function addArticleRoutes(routes: ApiRoutes): void {
  routes.openapi(latestArticles, async (asking) => {
    const { store, origin } = asking.var.setting;
    const answer = await listArticles(store.articles.latest, asking.req.valid("query"), origin);
    return linkNext(asking, asking.json(answer, 200), answer.next);
  });
  routes.openapi(articleById, async (asking) => {
    const { store, origin } = asking.var.setting;
    const { id: asked } = asking.req.valid("param");
    const article = await store.articles.get(asked);
    if (!article) throw noArticle(asked);
    return asking.json(showArticle(article, origin), 200);
  });
  routes.openapi(reasonsById, async (asking) => {
    const { id: asked } = asking.req.valid("param");
    const reasons = await asking.var.setting.store.articles.reasons(asked);
    if (!reasons) throw noArticle(asked);
    return asking.json(reasons, 200);
  });
}

function noArticle(id: string): TagwireError {
  return new TagwireError(
    "not-found",
    `There is no article ${id}: /api/v1/search?q= and /api/v1/articles find articles.`,
  );
}
