import type { Alert } from "../domain/alert.ts";
import type { Category } from "../domain/category.ts";
import type { Alerting } from "./alerting.ts";

/** What an alert is about, as a message says it: a story by its headline, a tag by its name of now. */
export async function nameSubject(
  { store, categoryName }: Pick<Alerting, "store" | "categoryName">,
  { about, language }: Alert,
): Promise<string> {
  const { kind, name } = about;
  switch (kind) {
    case "tag":
      return `#${(await store.tags.find(name))?.name ?? name}`;
    case "story":
      return (await store.stories.get(name))?.title ?? name;
    case "publisher":
      return (await store.publishers.get(name))?.name ?? name;
    case "category":
      return categoryName(name as Category, language);
    case "search":
      return name;
  }
}
