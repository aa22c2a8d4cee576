import { createRoute, z } from "@hono/zod-openapi";
import { healthDays, judgeHealth } from "../../domain/publisher-health.ts";
import { TagwireError } from "../../domain/tagwire-error.ts";
import type { ApiRoutes } from "../api.ts";
import { readPlace, writePlace } from "../cursor.ts";
import { linkNext } from "../link-next.ts";
import { listArticles } from "../list-articles.ts";
import { problemResponses } from "../problem.ts";
import { articleListSchema } from "../schemas/article-schema.ts";
import { before, content, limit, next, textParameter } from "../schemas/parameters.ts";
import { publisherSchema, readPublisherSchema, showPublisher } from "../schemas/publisher-schema.ts";

const params = z.object({
  key: textParameter("key", {
    description: "The publisher's key; a slash in it is written %2F",
    example: "daily.example",
    longest: 300,
    wanted: "a publisher's key of at most 300 characters",
  }),
});

const publisherList = createRoute({
  method: "get",
  path: "/publishers",
  operationId: "listPublishers",
  tags: ["Publishers"],
  summary: "Publishers, by name",
  request: { query: z.strictObject({ before, limit }) },
  responses: {
    200: {
      description: "Publishers",
      content: {
        "application/json": {
          schema: z.object({ publishers: z.array(publisherSchema), next }).openapi("PublisherList"),
        },
      },
    },
    ...problemResponses(),
  },
});

const publisherByKey = createRoute({
  method: "get",
  path: "/publishers/{key}",
  operationId: "getPublisher",
  tags: ["Publishers"],
  summary: "One publisher",
  request: { params, query: z.strictObject({}) },
  responses: {
    200: { description: "The publisher", content: { "application/json": { schema: readPublisherSchema } } },
    ...problemResponses("not-found"),
  },
});

const publisherArticles = createRoute({
  method: "get",
  path: "/publishers/{key}/articles",
  operationId: "listPublisherArticles",
  tags: ["Publishers", "Articles"],
  summary: "The latest articles of a publisher",
  request: { params, query: z.strictObject({ before, limit, content }) },
  responses: {
    200: { description: "Articles", content: { "application/json": { schema: articleListSchema } } },
    ...problemResponses("not-found"),
  },
});

const dayLength = 86_400_000;

/** /publishers, /publishers/KEY and its articles. */
export function addPublisherRoutes(routes: ApiRoutes): void {
  routes.openapi(publisherList, async (asking) => {
    const { store, origin } = asking.var.setting;
    const { before: place, limit: most } = asking.req.valid("query");
    const all = await store.publishers.list();
    const last = place === undefined ? undefined : String(readPlace(place, ["string"])[0]);
    const from = last === undefined ? 0 : all.findIndex(({ key }) => key === last) + 1;
    const shown = all.slice(from, from + most);
    const more = all.length > from + most ? shown.at(-1) : undefined;
    const answer = {
      publishers: shown.map((publisher) => showPublisher(publisher, origin)),
      ...(more && { next: writePlace([more.key]) }),
    };
    return linkNext(asking, asking.json(answer, 200), answer.next);
  });
  routes.openapi(publisherByKey, async (asking) => {
    const { store, now, origin } = asking.var.setting;
    const { key } = asking.req.valid("param");
    const publisher = await store.publishers.get(key);
    if (!publisher) throw noPublisher(key);
    const since = new Date(now.getTime() - healthDays * dayLength).toISOString();
    const [access] = await store.publishers.access(since, key);
    const reading = judgeHealth(access?.days ?? []);
    return asking.json({ ...showPublisher(publisher, origin), reading }, 200);
  });
  routes.openapi(publisherArticles, async (asking) => {
    const { store, origin } = asking.var.setting;
    const { key } = asking.req.valid("param");
    if (!(await store.publishers.get(key))) throw noPublisher(key);
    const read = (slice: Parameters<typeof store.articles.byPublisher>[1]) =>
      store.articles.byPublisher(key, slice);
    const answer = await listArticles(read, asking.req.valid("query"), origin);
    return linkNext(asking, asking.json(answer, 200), answer.next);
  });
}

function noPublisher(key: string): TagwireError {
  return new TagwireError(
    "not-found",
    `There is no publisher ${key}: /api/v1/publishers lists them with their keys; a slash in a key is written %2F.`,
  );
}
