import { createRoute, z } from "@hono/zod-openapi";
import { listedTags } from "../../domain/tag-birth.ts";
import type { Store } from "../../store/store.ts";
import type { ApiRoutes } from "../api.ts";
import { noPlace, readPlace, writePlace } from "../cursor.ts";
import { linkNext } from "../link-next.ts";
import { problemResponses } from "../problem.ts";
import { before, limit, next } from "../schemas/parameters.ts";
import { showTag, tagKind, tagSchema } from "../schemas/tag-schema.ts";

const orders = ["articles", "name", "newest"] as const;

const tagList = createRoute({
  method: "get",
  path: "/tags",
  operationId: "listTags",
  tags: ["Tags"],
  summary: "The directory of tags",
  description:
    "Tags that several publishers or articles carry, as the settings ask; `all` gives the others too.",
  request: {
    query: z.strictObject({
      prefix: z
        .string()
        .max(100, { error: "at most 100 characters are wanted" })
        .optional()
        .openapi({ param: { description: "How its name begins" }, example: "Japan" }),
      kind: tagKind.optional().openapi({ param: { description: "Only of this kind" }, example: "relation" }),
      order: z
        .enum(orders, { error: `one of ${orders.join(", ")} is wanted` })
        .default("articles")
        .openapi({ param: { description: "Most articles first, by name, or newest first" } }),
      all: z
        .enum(["true", "false"], { error: "true or false is wanted" })
        .default("false")
        .openapi({ param: { description: "Those too that are not in the directory yet" } }),
      before,
      limit,
    }),
  },
  responses: {
    200: {
      description: "Tags",
      content: {
        "application/json": { schema: z.object({ tags: z.array(tagSchema), next }).openapi("TagList") },
      },
    },
    ...problemResponses(),
  },
});

/** /tags */
export function addTagRoutes(routes: ApiRoutes): void {
  routes.openapi(tagList, async (asking) => {
    const { store, birth, now, origin } = asking.var.setting;
    const { prefix, kind, order, all, limit: most, before: place } = asking.req.valid("query");
    const found = await store.tags.list({
      limit: most + 1,
      order,
      ...(prefix !== undefined && { prefix }),
      ...(kind && { kind }),
      ...(all === "false" && birth && { listed: listedTags(birth, now) }),
      ...(place !== undefined && { after: placeOf(place, order) }),
    });
    const shown = found.slice(0, most);
    const last = found.length > most ? shown.at(-1) : undefined;
    const answer = {
      tags: shown.map((tag) => showTag(tag, origin)),
      ...(last && { next: writePlace([order, last.key, last.articles, last.newestAt]) }),
    };
    return linkNext(asking, asking.json(answer, 200), answer.next);
  });
}

type After = NonNullable<Parameters<Store["tags"]["list"]>[0]["after"]>;

function placeOf(value: string, order: string): After {
  const parts = readPlace(value, ["string", "string", "number", "string"]);
  const [given, key, articles, newestAt] = parts as [string, string, number, string];
  if (given !== order || Number.isNaN(Date.parse(newestAt))) throw noPlace(value);
  return { key, articles, newestAt };
}
