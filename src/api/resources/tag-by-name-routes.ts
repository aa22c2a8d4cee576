import { createRoute, z } from "@hono/zod-openapi";
import { listedTags } from "../../domain/tag-birth.ts";
import type { ApiRoutes } from "../api.ts";
import { findTag } from "../find-tag.ts";
import { linkNext } from "../link-next.ts";
import { listArticles } from "../list-articles.ts";
import { problemResponses } from "../problem.ts";
import { articleListSchema } from "../schemas/article-schema.ts";
import { before, content, limit, tagName, wholeNumber } from "../schemas/parameters.ts";
import { countedTagSchema, showPlainTag, showTag, tagSchema } from "../schemas/tag-schema.ts";

const params = z.object({ name: tagName });
const otherAnswers = {
  308: {
    description: "The name is an alias: the canonical address, with the same query",
    headers: z.object({ Location: z.string() }),
  },
  ...problemResponses("not-found", "blocked"),
};

const tagByName = createRoute({
  method: "get",
  path: "/tags/{name}",
  operationId: "getTag",
  tags: ["Tags"],
  summary: "One tag",
  request: { params, query: z.strictObject({}) },
  responses: {
    200: { description: "The tag", content: { "application/json": { schema: tagSchema } } },
    ...otherAnswers,
  },
});

const tagArticles = createRoute({
  method: "get",
  path: "/tags/{name}/articles",
  operationId: "listTagArticles",
  tags: ["Tags", "Articles"],
  summary: "Latest news with a tag",
  description: "Newest first. Copies of the same text stand under their first (`alsoIn`).",
  request: { params, query: z.strictObject({ before, limit, content }) },
  responses: {
    200: { description: "Articles", content: { "application/json": { schema: articleListSchema } } },
    ...otherAnswers,
  },
});

const relatedTags = createRoute({
  method: "get",
  path: "/tags/{name}/related",
  operationId: "listRelatedTags",
  tags: ["Tags"],
  summary: "Tags that go with a tag",
  description: "Tags that share more articles with it than chance would have it, closest first.",
  request: { params, query: z.strictObject({ limit }) },
  responses: {
    200: {
      description: "Tags",
      content: {
        "application/json": {
          schema: z.object({ tags: z.array(countedTagSchema) }).openapi("RelatedTags"),
        },
      },
    },
    ...otherAnswers,
  },
});

const mostDays = 366;
const dayLength = 86_400_000;

const tagTimeline = createRoute({
  method: "get",
  path: "/tags/{name}/timeline",
  operationId: "getTagTimeline",
  tags: ["Tags"],
  summary: "How many articles a day carry a tag",
  request: {
    params,
    query: z.strictObject({ days: wholeNumber(1, mostDays, 90, "How many days, today (UTC) included") }),
  },
  responses: {
    200: {
      description: "Days that have articles, oldest first",
      content: {
        "application/json": {
          schema: z
            .object({
              days: z.array(
                z.object({
                  day: z.iso.date().meta({ description: "UTC", example: "2026-11-24" }),
                  articles: z.int().min(1).meta({ example: 4 }),
                }),
              ),
            })
            .openapi("Timeline"),
        },
      },
    },
    ...otherAnswers,
  },
});

/** /tags/NAME and what belongs to it. */
export function addTagByNameRoutes(routes: ApiRoutes): void {
  routes.openapi(tagByName, async (asking) => {
    const tag = await findTag(asking, asking.req.valid("param").name);
    return tag instanceof Response ? tag : asking.json(showTag(tag, asking.var.setting.origin), 200);
  });
  routes.openapi(tagArticles, async (asking) => {
    const tag = await findTag(asking, asking.req.valid("param").name);
    if (tag instanceof Response) return tag;
    const { store, origin } = asking.var.setting;
    const read = (slice: Parameters<typeof store.articles.byTag>[1]) => store.articles.byTag(tag.id, slice);
    const answer = await listArticles(read, asking.req.valid("query"), origin);
    return linkNext(asking, asking.json(answer, 200), answer.next);
  });
  routes.openapi(relatedTags, async (asking) => {
    const tag = await findTag(asking, asking.req.valid("param").name);
    if (tag instanceof Response) return tag;
    const { store, birth, now, origin } = asking.var.setting;
    const { limit: most } = asking.req.valid("query");
    const related = await store.tags.related(tag.id, most, birth && listedTags(birth, now));
    const tags = related.map((one) => ({ ...showPlainTag(one.tag, origin), articles: one.articles }));
    return asking.json({ tags }, 200);
  });
  routes.openapi(tagTimeline, async (asking) => {
    const tag = await findTag(asking, asking.req.valid("param").name);
    if (tag instanceof Response) return tag;
    const { store, now } = asking.var.setting;
    const first = new Date(now.getTime() - (asking.req.valid("query").days - 1) * dayLength);
    const since = `${first.toISOString().slice(0, 10)}T00:00:00.000Z`;
    return asking.json({ days: await store.tags.days(tag.id, since) }, 200);
  });
}
