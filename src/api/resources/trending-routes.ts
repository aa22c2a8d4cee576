import { createRoute, z } from "@hono/zod-openapi";
import { listedTags } from "../../domain/tag-birth.ts";
import type { ApiRoutes } from "../api.ts";
import { problemResponses } from "../problem.ts";
import { limit, wholeNumber } from "../schemas/parameters.ts";
import { countedTagSchema, showPlainTag } from "../schemas/tag-schema.ts";

const dayLength = 86_400_000;

const trendingSchema = z
  .object({
    tags: z.array(
      countedTagSchema.extend({
        publishers: z.int().min(1).meta({ description: "Publishers that used it", example: 5 }),
      }),
    ),
  })
  .openapi("Trending");

const trending = createRoute({
  method: "get",
  path: "/trending",
  operationId: "listTrending",
  tags: ["Tags"],
  summary: "The tags most used of late",
  request: {
    query: z.strictObject({ days: wholeNumber(1, 366, 1, "Counted over the last days"), limit }),
  },
  responses: {
    200: {
      description: "Tags, most used first",
      content: { "application/json": { schema: trendingSchema } },
    },
    ...problemResponses(),
  },
});

/** /trending */
export function addTrendingRoutes(routes: ApiRoutes): void {
  routes.openapi(trending, async (asking) => {
    const { store, birth, now, origin } = asking.var.setting;
    const { days, limit: most } = asking.req.valid("query");
    const since = new Date(now.getTime() - days * dayLength).toISOString();
    const found = await store.tags.trending(since, most, birth && listedTags(birth, now));
    const tags = found.map(({ tag, articles, publishers }) => ({
      ...showPlainTag(tag, origin),
      articles,
      publishers,
    }));
    return asking.json({ tags }, 200);
  });
}
