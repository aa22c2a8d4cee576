import { articlePage } from "../pages/article-page.ts";
import { frontPage } from "../pages/front-page.ts";
import { storyPage } from "../pages/story-page.ts";
import { answerPage } from "./answer-page.ts";
import { readBefore } from "./read-before.ts";
import type { Routes } from "./routes.ts";

/** /, /articles/ID and /stories/ID. */
export function addArticleRoutes(routes: Routes): void {
  routes.get("/", async (asking) =>
    answerPage(asking, await frontPage(asking.var.setting, readBefore(asking))),
  );
  routes.get("/articles/:id", async (asking) => {
    const { setting } = asking.var;
    const article = await setting.store.articles.get(asking.req.param("id"));
    return article ? answerPage(asking, await articlePage(setting, article)) : asking.notFound();
  });
  routes.get("/stories/:id", async (asking) => {
    const { setting } = asking.var;
    const story = await setting.store.stories.get(asking.req.param("id"));
    return story ? answerPage(asking, await storyPage(setting, story)) : asking.notFound();
  });
}
