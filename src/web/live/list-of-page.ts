import { findCategory } from "../../domain/category.ts";
import type { ArticleList, Store } from "../../store/store.ts";

/** The list of articles that the page of that path shows from its top; undefined for other pages. */
export async function listOfPage(
  store: Pick<Store, "tags" | "publishers">,
  page: string,
): Promise<ArticleList | undefined> {
  if (page === "/") return { of: "latest" };
  const [, kind, rest] = /^\/(tags|categories|publishers)\/([^?#]+)$/.exec(page) ?? [];
  const name = rest && decoded(rest);
  if (!name) return undefined;
  if (kind === "categories") {
    const category = findCategory(name);
    return category && { of: "category", category };
  }
  if (kind === "publishers") {
    return (await store.publishers.get(name)) && { of: "publisher", key: name };
  }
  const tag = await store.tags.find(name);
  return tag && { of: "tag", tagId: tag.id };
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
