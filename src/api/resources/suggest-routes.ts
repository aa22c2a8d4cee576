import { createRoute, z } from "@hono/zod-openapi";
import { tagAddress } from "../../domain/addresses.ts";
import type { ApiRoutes } from "../api.ts";
import { problemResponses } from "../problem.ts";
import { pageOf } from "../schemas/facts.ts";
import { limit } from "../schemas/parameters.ts";
import { tagKind } from "../schemas/tag-schema.ts";

const wanted = "at most 100 characters of a tag are wanted";

const suggestionsSchema = z
  .object({
    tags: z.array(
      z
        .object({
          name: z.string().meta({ example: "JapanRelations" }),
          kind: tagKind,
          articles: z.int().min(1).meta({ description: "Articles that carry it", example: 128 }),
          alias: z.string().optional().meta({ description: "The other name of it that was typed" }),
          page: pageOf("The tag's page", "/tags/JapanRelations"),
        })
        .openapi("Suggestion"),
    ),
  })
  .openapi("Suggestions");

const suggest = createRoute({
  method: "get",
  path: "/suggest",
  operationId: "suggestTags",
  tags: ["Tags"],
  summary: "Tags as one types",
  description:
    "Tags with a name, in any language, of which a word begins so; the very name first, then most articles.",
  request: {
    query: z.strictObject({
      q: z
        .string({ error: wanted })
        .min(1, { error: wanted })
        .max(100, { error: wanted })
        .openapi({ param: { description: "What was typed" }, example: "japan" }),
      limit,
    }),
  },
  responses: {
    200: { description: "Tags", content: { "application/json": { schema: suggestionsSchema } } },
    ...problemResponses(),
  },
});

/** /suggest */
export function addSuggestRoutes(routes: ApiRoutes): void {
  routes.openapi(suggest, async (asking) => {
    const { store, origin } = asking.var.setting;
    const { q, limit: most } = asking.req.valid("query");
    const found = await store.tags.suggest(q, most);
    const tags = found.map((tag) => ({ ...tag, page: `${origin}${tagAddress(tag.name)}` }));
    return asking.json({ tags }, 200);
  });
}
