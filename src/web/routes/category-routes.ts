import { categoryAddress, type FeedExtension } from "../../domain/addresses.ts";
import { type Category, findCategory } from "../../domain/category.ts";
import { titleWith } from "../filter/name-choices.ts";
import { filterQuery, isNarrowed, withQuery } from "../filter/page-filter.ts";
import { readFilter, withoutUnchosen } from "../filter/read-filter.ts";
import { readList } from "../filter/read-list.ts";
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
    const chosen = withoutUnchosen(asking);
    if (chosen) return asking.redirect(chosen, 303);
    if (extension !== "") return categoryFeed(asking, category, extension);
    const asked = { filter: await readFilter(asking, "category"), before: readBefore(asking) };
    return answerPage(asking, await categoryPage(setting, category, asked));
  });
}

async function categoryFeed(
  asking: Asking,
  category: Category,
  extension: Exclude<FeedExtension, "">,
): Promise<Response> {
  const { store, words, pageSize } = asking.var.setting;
  const filter = await readFilter(asking, "category");
  const { entries } = await readList(store, { of: "category", category }, filter, { limit: pageSize });
  const name = words.categories[category];
  const facts = {
    title: titleWith(words.latest.category(name), filter, words),
    description: words.feeds.category(name),
    path: withQuery(categoryAddress(category, extension), filterQuery(filter)),
    page: withQuery(categoryAddress(category), filterQuery(filter)),
    unannounced: isNarrowed(filter),
  };
  return answerFeed(asking, entries, facts, extension);
}
