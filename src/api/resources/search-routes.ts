import { createRoute, z } from "@hono/zod-openapi";
import type { ApiRoutes } from "../api.ts";
import { linkNext } from "../link-next.ts";
import { listArticles } from "../list-articles.ts";
import { problemResponses } from "../problem.ts";
import { articleListSchema } from "../schemas/article-schema.ts";
import { before, content, limit } from "../schemas/parameters.ts";

const wanted = "a search of at most 500 characters is wanted";

const search = createRoute({
  method: "get",
  path: "/search",
  operationId: "searchArticles",
  tags: ["Articles"],
  summary: "Search titles and texts",
  description: 'Words that must all be there, "phrases", -words to leave out, OR. Newest first.',
  request: {
    query: z.strictObject({
      q: z
        .string({ error: wanted })
        .min(1, { error: wanted })
        .max(500, { error: wanted })
        .openapi({ param: { description: "What is sought" }, example: 'summit "trade talks" -tariffs' }),
      before,
      limit,
      content,
    }),
  },
  responses: {
    200: { description: "Articles", content: { "application/json": { schema: articleListSchema } } },
    ...problemResponses(),
  },
});

/** /search */
export function addSearchRoutes(routes: ApiRoutes): void {
  routes.openapi(search, async (asking) => {
    const { store, origin } = asking.var.setting;
    const { q, ...asked } = asking.req.valid("query");
    const answer = await listArticles((slice) => store.articles.search(q, slice), asked, origin);
    return linkNext(asking, asking.json(answer, 200), answer.next);
  });
}
