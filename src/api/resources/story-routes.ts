import { createRoute, z } from "@hono/zod-openapi";
import type { ListedArticle } from "../../domain/article.ts";
import { writeCursor } from "../../domain/page.ts";
import { TagwireError } from "../../domain/tagwire-error.ts";
import type { ApiAsking, ApiRoutes } from "../api.ts";
import { linkNext } from "../link-next.ts";
import { cursorOf } from "../list-articles.ts";
import { problemResponses } from "../problem.ts";
import { articleSchema, showArticle } from "../schemas/article-schema.ts";
import { before, content, id, limit, next, wholeNumber } from "../schemas/parameters.ts";
import { showStory, storySchema } from "../schemas/story-schema.ts";

const storyListSchema = z.object({ stories: z.array(storySchema), next }).openapi("StoryList");

const storyList = createRoute({
  method: "get",
  path: "/stories",
  operationId: "listStories",
  tags: ["Stories"],
  summary: "Stories",
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
  summary: "What most publishers write about",
  request: { query: z.strictObject({ days: wholeNumber(1, 60, 1, "Stories of the last days"), limit }) },
  responses: {
    200: {
      description: "Stories, most publishers first",
      content: { "application/json": { schema: storyListSchema } },
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
      description: "The story; its articles newest first",
      content: {
        "application/json": {
          schema: storySchema
            .extend({ entries: z.array(articleSchema), next })
            .openapi("StoryWithArticles", { description: "A story with its articles, newest first" }),
        },
      },
    },
    ...problemResponses("not-found"),
  },
});

const dayLength = 86_400_000;

/** /stories and /stories/ID. */
export function addStoryRoutes(routes: ApiRoutes): void {
  routes.openapi(storyList, (asking) => answerList(asking, asking.req.valid("query")));
  routes.openapi(topStories, async (asking) => {
    const { store, now, origin } = asking.var.setting;
    const { days, limit: most } = asking.req.valid("query");
    const stories = await store.stories.top(new Date(now.getTime() - days * dayLength).toISOString(), most);
    return asking.json({ stories: stories.map((story) => showStory(story, origin)) }, 200);
  });
  routes.openapi(storyById, async (asking) => {
    const { store, origin } = asking.var.setting;
    const { id: asked } = asking.req.valid("param");
    const story = await store.stories.get(asked);
    if (!story) {
      throw new TagwireError("not-found", `There is no story ${asked}: /api/v1/stories lists them.`);
    }
    const wanted = asking.req.valid("query");
    const { entries, older } = cut(await store.articles.byStory(story.id), wanted);
    const answer = {
      ...showStory(story, origin),
      entries: entries.map((article) => showArticle(article, origin, wanted.content)),
      ...(older && { next: older }),
    };
    return linkNext(asking, asking.json(answer, 200), answer.next);
  });
}

async function answerList(
  asking: ApiAsking,
  { before: place, limit: most }: { before?: string | undefined; limit: number },
) {
  const { store, origin } = asking.var.setting;
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
}

/** One part of a story's articles, which come whole from the store. */
function cut(
  articles: readonly ListedArticle[],
  { before: place, limit: most }: { before?: string | undefined; limit: number },
): { entries: ListedArticle[]; older?: string } {
  const cursor = place === undefined ? undefined : cursorOf(place);
  const from = cursor ? articles.findIndex(({ id }) => id === cursor.articleId) + 1 : 0;
  const entries = articles.slice(from, from + most);
  const last = articles.length > from + most ? entries.at(-1) : undefined;
  if (!last) return { entries };
  return { entries, older: writeCursor({ publishedAt: last.publishedAt, articleId: last.id }) };
}
