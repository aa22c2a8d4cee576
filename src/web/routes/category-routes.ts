import { categoryAddress, type FeedExtension } from "../../domain/addresses.ts";
import { type Category, findCategory } from "../../domain/category.ts";
import { categoryPage } from "../pages/category-page.ts";
import { answerFeed } from "./answer-feed.ts";
import { answerPage } from "./answer-page.ts";
import { readBefore } from "./read-before.ts";
import type { Asking, Routes } from "./routes.ts";
import { splitExtension } from "./split-extension.ts";

/** /categories/NAME and its feeds; another case redirects. */
export function addCategoryRoutes(routes: Routes): void {
  routes.get("/categories/:name", async (asking) => {
    const { setting } = asking.var;
    const { name, extension } = splitExtension(asking.req.param("name"));
    const category = findCategory(name);
    if (!category) return asking.notFound();
    if (category !== name) {
      return asking.redirect(categoryAddress(category, extension) + new URL(asking.req.url).search, 301);
    }
    if (extension !== "") return categoryFeed(asking, category, extension);
    return answerPage(asking, await categoryPage(setting, category, readBefore(asking)));
  });
}

async function categoryFeed(
  asking: Asking,
  category: Category,
  extension: Exclude<FeedExtension, "">,
): Promise<Response> {
  const { setting } = asking.var;
  const { entries } = await setting.store.articles.byCategory(category, { limit: setting.pageSize });
  const facts = {
    title: setting.words.latest.category(setting.words.categories[category]),
    description: setting.words.feeds.category(setting.words.categories[category]),
    path: categoryAddress(category, extension),
    page: categoryAddress(category),
  };
  return answerFeed(asking, entries, facts, extension);
}
