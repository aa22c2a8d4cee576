import { createRoute, z } from "@hono/zod-openapi";
import type { Feed } from "../../domain/feed.ts";
import { TagwireError } from "../../domain/tagwire-error.ts";
import type { Store } from "../../store/store.ts";
import type { ApiParts, ApiRoutes } from "../api.ts";
import { readPlace, writePlace } from "../cursor.ts";
import { limitBody } from "../limit-body.ts";
import { linkNext } from "../link-next.ts";
import { problemResponses } from "../problem.ts";
import { requireToken } from "../require-token.ts";
import { feedSchema, showFeed } from "../schemas/feed-schema.ts";
import { before, limit, next, textParameter } from "../schemas/parameters.ts";

const largestBody = 16_384;
const security = [{ token: [] }];

const feedList = createRoute({
  method: "get",
  path: "/feeds",
  operationId: "listFeeds",
  tags: ["Feeds"],
  summary: "The feeds that are read, and what is wrong with what fails",
  request: { query: z.strictObject({ before, limit }) },
  responses: {
    200: {
      description: "Feeds, in the order in which they were added",
      content: {
        "application/json": { schema: z.object({ feeds: z.array(feedSchema), next }).openapi("FeedList") },
      },
    },
    ...problemResponses(),
  },
});

const params = z.object({
  id: textParameter("id", {
    description: "The feed's number",
    example: "3",
    longest: 12,
    pattern: /^\d+$/,
    wanted: "the number of a feed",
  }),
});

const feedById = createRoute({
  method: "get",
  path: "/feeds/{id}",
  operationId: "getFeed",
  tags: ["Feeds"],
  summary: "One feed",
  request: { params, query: z.strictObject({}) },
  responses: {
    200: { description: "The feed", content: { "application/json": { schema: feedSchema } } },
    ...problemResponses("not-found"),
  },
});

const wantedUrl = "an address such as https://example.com/ is wanted, or a feed's";
const newFeedSchema = z
  .strictObject({
    url: z
      .string({ error: wantedUrl })
      .min(1, { error: wantedUrl })
      .max(2_000, { error: "an address of at most 2000 characters is wanted" })
      .meta({ description: "A feed's address, or its site's", example: "https://daily.example/" }),
  })
  .openapi("NewFeed");

function writeRoutes(token: string | undefined) {
  const allowed = requireToken(token);
  const addFeed = createRoute({
    method: "post",
    path: "/feeds",
    operationId: "addFeed",
    tags: ["Feeds"],
    summary: "Subscribe to a site or a feed",
    description: "Finds the site's feed. It is read at the next poll, within seconds where the server polls.",
    security,
    middleware: [allowed, refuseLargeBodies],
    request: {
      query: z.strictObject({}),
      body: { required: true, content: { "application/json": { schema: newFeedSchema } } },
    },
    responses: {
      201: { description: "The feed", content: { "application/json": { schema: feedSchema } } },
      ...problemResponses(
        ...(["no-token", "writing-off", "conflict", "too-large", "wrong-type", "not-readable"] as const),
      ),
    },
  });
  const removeFeed = createRoute({
    method: "delete",
    path: "/feeds/{id}",
    operationId: "removeFeed",
    tags: ["Feeds"],
    summary: "Remove a feed; its articles stay",
    security,
    middleware: allowed,
    request: { params, query: z.strictObject({}) },
    responses: {
      204: { description: "It is removed" },
      ...problemResponses("no-token", "writing-off", "not-found"),
    },
  });
  return { addFeed, removeFeed };
}

const refuseLargeBodies = limitBody(
  largestBody,
  `The body has more than ${largestBody} bytes: {"url": "https://example.com/"} is all that is wanted.`,
);

/** /feeds: reading for all, writing for who brings the token. */
export function addFeedRoutes(routes: ApiRoutes, { settings, addFeed, removeFeed }: ApiParts): void {
  const writing = writeRoutes(settings.token);
  routes.openapi(feedList, async (asking) => {
    const { before: place, limit: most } = asking.req.valid("query");
    const last = place === undefined ? 0 : Number(readPlace(place, ["number"])[0]);
    const all = (await asking.var.setting.store.feeds.list()).toSorted((one, other) => one.id - other.id);
    const rest = all.filter(({ id }) => id > last);
    const shown = rest.slice(0, most);
    const more = rest.length > most ? shown.at(-1) : undefined;
    const answer = { feeds: shown.map(showFeed), ...(more && { next: writePlace([more.id]) }) };
    return linkNext(asking, asking.json(answer, 200), answer.next);
  });
  routes.openapi(feedById, async (asking) => {
    const { id } = asking.req.valid("param");
    return asking.json(showFeed(await findFeed(asking.var.setting.store, id)), 200);
  });
  routes.openapi(writing.addFeed, async (asking) => {
    const { feed } = await addFeed(asking.req.valid("json").url);
    const location = `${asking.var.setting.origin}/api/v1/feeds/${feed.id}`;
    return asking.json(showFeed(feed), 201, { location });
  });
  routes.openapi(writing.removeFeed, async (asking) => {
    const { id } = asking.req.valid("param");
    await findFeed(asking.var.setting.store, id);
    await removeFeed(id);
    return asking.body(null, 204);
  });
}

async function findFeed(store: Store, id: string): Promise<Feed> {
  const feed = await store.feeds.find(id);
  if (feed) return feed;
  throw new TagwireError("not-found", `There is no feed ${id}: /api/v1/feeds lists them.`);
}
