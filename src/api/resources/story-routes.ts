import { createRoute, z } from "@hono/zod-openapi";
import { HTTPException } from "hono/http-exception";
import type { ListedArticle } from "../../domain/article.ts";
import { writeCursor } from "../../domain/page.ts";
import type { ToldStory } from "../../domain/story.ts";
import { TagwireError } from "../../domain/tagwire-error.ts";
import type { Store } from "../../store/store.ts";
import type { ApiAsking, ApiRoutes } from "../api.ts";
import { linkNext } from "../link-next.ts";
import { cursorOf } from "../list-articles.ts";
import { problemResponses } from "../problem.ts";
import { showArticle } from "../schemas/article-schema.ts";
import { before, content, id, limit, next, wholeNumber } from "../schemas/parameters.ts";
import { showStory, showTelling, storySchema, toldStorySchema } from "../schemas/story-schema.ts";

const storyListSchema = z.object({ stories: z.array(storySchema), next }).openapi("StoryList");

const storyList = createRoute({
  method: "get",
  path: "/stories",
  operationId: "listStories",
  tags: ["Stories"],
  summary: "The latest stories",
  request: { query: z.strictObject({ before, limit }) },
  responses: {
    200: {
      description: "Stories, the one with the newest article first",
      content: { "application/json": { schema: storyListSchema } },
    },
    ...problemResponses(),
  },
});

const topStories = createRoute({
  method: "get",
  path: "/stories/top",
  operationId: "listTopStories",
  tags: ["Stories"],
  summary: "The stories of the front page",
  description: "By how many independent newsrooms write about them, how lately, and how fast they grow.",
  request: { query: z.strictObject({ days: wholeNumber(1, 14, 2, "Stories of the last days"), limit }) },
  responses: {
    200: {
      description: "Stories, the highest first",
      content: {
        "application/json": { schema: z.object({ stories: z.array(storySchema) }).openapi("TopStories") },
      },
    },
    ...problemResponses(),
  },
});

const storyById = createRoute({
  method: "get",
  path: "/stories/{id}",
  operationId: "getStory",
  tags: ["Stories"],
  summary: "One story with its articles",
  request: { params: z.object({ id }), query: z.strictObject({ before, limit, content }) },
  responses: {
    200: {
      description: "The story",
      content: { "application/json": { schema: toldStorySchema } },
    },
    308: {
      description: "It was merged: the story that it is part of now, with the same query",
      headers: z.object({ Location: z.string() }),
    },
    ...problemResponses("not-found"),
  },
});

const dayLength = 86_400_000;

/** /stories, /stories/top and /stories/ID. */
export function addStoryRoutes(routes: ApiRoutes): void {
  routes.openapi(storyList, async (asking) => {
    const { store, origin } = asking.var.setting;
    const { before: place, limit: most } = asking.req.valid("query");
    const cursor = place === undefined ? undefined : cursorOf(place);
    const found = await store.stories.latest({
      limit: most + 1,
      ...(cursor && { before: { lastAt: cursor.publishedAt, id: cursor.articleId } }),
    });
    const shown = found.slice(0, most);
    const last = found.length > most ? shown.at(-1) : undefined;
    const older = last && writeCursor({ publishedAt: last.lastAt, articleId: last.id });
    const answer = { stories: shown.map((story) => showStory(story, origin)), ...(older && { next: older }) };
    return linkNext(asking, asking.json(answer, 200), answer.next);
  });
  routes.openapi(topStories, async (asking) => {
    const { store, now, origin, memory } = asking.var.setting;
    const { days, limit: most } = asking.req.valid("query");
    const since = new Date(now.getTime() - days * dayLength).toISOString();
    const filter = { now: now.toISOString(), since, limit: 100 };
    const ranked = await memory.recall(`top ${days}`, () => store.stories.ranked(filter));
    return asking.json({ stories: ranked.slice(0, most).map((story) => showStory(story, origin)) }, 200);
  });
  routes.openapi(storyById, async (asking) => {
    const { store, origin } = asking.var.setting;
    const story = await findStory(asking, asking.req.valid("param").id);
    const wanted = asking.req.valid("query");
    const { entries, older } = cut(await store.articles.byStory(story.id), wanted);
    const answer = {
      ...showStory(story, origin),
      ...showTelling(story, origin),
      entries: entries.map((article) => showArticle(article, origin, wanted.content)),
      reasons: await reasonsOf(store, story.id, entries),
      ...(older && { next: older }),
    };
    return linkNext(asking, asking.json(answer, 200), answer.next);
  });
}

/** The story of that id; of one that was merged, the caller is sent to where it leads. */
async function findStory(asking: ApiAsking, id: string): Promise<ToldStory> {
  const story = await asking.var.setting.store.stories.get(id);
  if (!story) throw new TagwireError("not-found", `There is no story ${id}: /api/v1/stories lists them.`);
  if (story.id === id) return story;
  const address = `/api/v1/stories/${story.id}${new URL(asking.req.url).search}`;
  throw new HTTPException(308, { res: asking.redirect(address, 308) });
}

async function reasonsOf(store: Store, storyId: string, shown: readonly ListedArticle[]) {
  const ids = new Set(shown.map(({ id }) => id));
  return (await store.articles.storyReasons(storyId)).filter(({ articleId }) => ids.has(articleId));
}

/** One part of a story's articles, which come whole from the store. */
function cut(
  articles: readonly ListedArticle[],
  { before: place, limit: most }: { before?: string | undefined; limit: number },
): { entries: ListedArticle[]; older?: string } {
  const cursor = place === undefined ? undefined : cursorOf(place);
  const from = cursor ? articles.findIndex((article) => article.id === cursor.articleId) + 1 : 0;
  const entries = articles.slice(from, from + most);
  const last = articles.length > from + most ? entries.at(-1) : undefined;
  if (!last) return { entries };
  return { entries, older: writeCursor({ publishedAt: last.publishedAt, articleId: last.id }) };
}
