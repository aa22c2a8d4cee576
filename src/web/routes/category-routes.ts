import { categoryAddress, type FeedExtension } from "../../domain/addresses.ts";
import { type Category, findCategory } from "../../domain/category.ts";
import { readFilter, withoutUnchosen } from "../filter/read-filter.ts";
import { categoryPage } from "../pages/category-page.ts";
import { answerListFeed, type FeedList } from "./answer-list-feed.ts";
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
    const chosen = withoutUnchosen(asking);
    if (chosen) return asking.redirect(chosen, 303);
    if (extension !== "") return categoryFeed(asking, category, extension);
    const asked = { filter: await readFilter(asking, "category"), before: readBefore(asking) };
    return answerPage(asking, await categoryPage(setting, category, asked));
  });
}

function categoryFeed(
  asking: Asking,
  category: Category,
  extension: Exclude<FeedExtension, "">,
): Promise<Response> {
  const { words } = asking.var.setting;
  const name = words.categories[category];
  const list: FeedList = {
    list: { of: "category", category },
    of: "category",
    title: words.latest.category(name),
    description: words.feeds.category(name),
    address: (of) => categoryAddress(category, of),
  };
  return answerListFeed(asking, list, extension);
}
