import { type FeedExtension, latestAddress, storyAddress } from "../../domain/addresses.ts";
import type { ToldStory } from "../../domain/story.ts";
import { articlePage } from "../pages/article-page.ts";
import { frontPage, latestTitle } from "../pages/front-page.ts";
import { storyPage } from "../pages/story-page.ts";
import { answerFeed } from "./answer-feed.ts";
import { answerPage } from "./answer-page.ts";
import { readBefore } from "./read-before.ts";
import type { Asking, Routes } from "./routes.ts";
import { splitExtension } from "./split-extension.ts";

/** / with its feeds, /articles/ID, and /stories/ID with its feeds. */
export function addArticleRoutes(routes: Routes): void {
  routes.get("/", async (asking) =>
    answerPage(asking, await frontPage(asking.var.setting, readBefore(asking))),
  );
  for (const extension of [".rss", ".atom", ".json"] as const)
    routes.get(`/latest${extension}`, (asking) => latestFeed(asking, extension));
  routes.get("/articles/:id", async (asking) => {
    const { setting } = asking.var;
    const article = await setting.store.articles.get(asking.req.param("id"));
    return article ? answerPage(asking, await articlePage(setting, article)) : asking.notFound();
  });
  routes.get("/stories/:id", answerStory);
}

async function latestFeed(asking: Asking, extension: Exclude<FeedExtension, "">): Promise<Response> {
  const { store, words, pageSize } = asking.var.setting;
  const { entries } = await store.articles.latest({ limit: pageSize });
  const facts = {
    title: latestTitle(words),
    description: words.front.description,
    path: latestAddress(extension),
    page: latestAddress(),
  };
  return answerFeed(asking, entries, facts, extension);
}

/** A story that was merged into another one leads there. */
async function answerStory(asking: Asking): Promise<Response> {
  const { setting } = asking.var;
  const { name: id, extension } = splitExtension(asking.req.param("id") ?? "");
  const story = await setting.store.stories.get(id);
  if (!story) return asking.notFound();
  if (story.id !== id) {
    return asking.redirect(storyAddress(story.id, extension) + new URL(asking.req.url).search, 301);
  }
  if (extension !== "") return storyFeed(asking, story, extension);
  return answerPage(asking, await storyPage(setting, story));
}

async function storyFeed(
  asking: Asking,
  story: ToldStory,
  extension: Exclude<FeedExtension, "">,
): Promise<Response> {
  const { store, words, pageSize } = asking.var.setting;
  const articles = await store.articles.byStory(story.id);
  const facts = {
    title: story.title,
    description: words.story.description(story.articles, story.publishers),
    path: storyAddress(story.id, extension),
    page: storyAddress(story.id),
  };
  return answerFeed(asking, articles.slice(0, pageSize), facts, extension);
}
