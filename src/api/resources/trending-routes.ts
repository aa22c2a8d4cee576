import { createRoute, z } from "@hono/zod-openapi";
import { listedTags } from "../../domain/tag-birth.ts";
import type { ApiRoutes, ApiSetting } from "../api.ts";
import { problemResponses } from "../problem.ts";
import { limit, mostEntries, wholeNumber } from "../schemas/parameters.ts";
import { riseFields, showRise } from "../schemas/rise-schema.ts";
import { showStory, storySchema } from "../schemas/story-schema.ts";
import { countedTagSchema, showPlainTag } from "../schemas/tag-schema.ts";

const windows = ["6", "24", "72", "168"] as const;

const trendingSchema = z
  .object({
    hours: z.int().meta({ description: "Length of the window that ends now", example: 24 }),
    tags: z.array(countedTagSchema.extend(riseFields).openapi("RisingTag")),
    stories: z.array(
      z
        .object({
          story: storySchema,
          articles: z.int().min(0).meta({ description: "Its articles in the window, without copies" }),
          ...riseFields,
        })
        .openapi("RisingStory"),
    ),
  })
  .openapi("Trending", { description: "What grows most against its own past" });

const trending = createRoute({
  method: "get",
  path: "/trending",
  operationId: "listTrending",
  tags: ["Tags", "Stories"],
  summary: "What rises",
  description:
    "Tags and stories that grow most against their own past, those only that several newsrooms write about. Counted once a minute.",
  request: {
    query: z.strictObject({
      hours: z
        .enum(windows, { error: `one of ${windows.join(", ")} is wanted` })
        .default("24")
        .openapi({ param: { description: "Length of the window that ends now" } }),
      limit,
    }),
  },
  responses: {
    200: {
      description: "Tags and stories, those that grow most first",
      content: { "application/json": { schema: trendingSchema } },
    },
    ...problemResponses(),
  },
});

const mostUsed = createRoute({
  method: "get",
  path: "/most-used",
  operationId: "listMostUsed",
  tags: ["Tags"],
  summary: "The tags most used of late",
  request: { query: z.strictObject({ days: wholeNumber(1, 60, 1, "Counted over the last days"), limit }) },
  responses: {
    200: {
      description: "Tags, most used first",
      content: {
        "application/json": {
          schema: z
            .object({
              tags: z.array(
                countedTagSchema.extend({
                  publishers: z.int().min(1).meta({ description: "Publishers that used it", example: 5 }),
                }),
              ),
            })
            .openapi("MostUsed"),
        },
      },
    },
    ...problemResponses(),
  },
});

const dayLength = 86_400_000;

/** /trending and /most-used */
export function addTrendingRoutes(routes: ApiRoutes): void {
  routes.openapi(trending, async (asking) => {
    const { setting } = asking.var;
    const { hours, limit: most } = asking.req.valid("query");
    const { tags, stories } = await risingOf(setting, Number(hours));
    const { origin } = setting;
    const answer = {
      hours: Number(hours),
      tags: tags.slice(0, most).map((one) => ({
        ...showPlainTag(one.tag, origin),
        articles: one.articles,
        ...showRise(one),
      })),
      stories: stories.slice(0, most).map((one) => ({
        story: showStory(one.story, origin),
        articles: one.articles,
        ...showRise(one),
      })),
    };
    return asking.json(answer, 200);
  });
  routes.openapi(mostUsed, async (asking) => {
    const { store, birth, now, origin, memory } = asking.var.setting;
    const { days, limit: most } = asking.req.valid("query");
    const since = new Date(now.getTime() - days * dayLength).toISOString();
    const found = await memory.recall(`used ${days}`, () =>
      store.tags.trending(since, mostEntries, birth && listedTags(birth, now)),
    );
    const tags = found.slice(0, most).map(({ tag, articles, publishers }) => ({
      ...showPlainTag(tag, origin),
      articles,
      publishers,
    }));
    return asking.json({ tags }, 200);
  });
}

/** What rises, counted once a minute for each window. */
function risingOf({ store, birth, now, memory }: ApiSetting, hours: number) {
  const filter = { now: now.toISOString(), hours, limit: mostEntries };
  const listed = birth && listedTags(birth, now);
  return memory.recall(`rising ${hours}`, async () => {
    const [tags, stories] = await Promise.all([
      store.tags.rising({ ...filter, listed }),
      store.stories.rising(filter),
    ]);
    return { tags, stories };
  });
}
