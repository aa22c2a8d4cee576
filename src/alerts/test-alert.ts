import type { Alert } from "../domain/alert.ts";
import type { ListedArticle } from "../domain/article.ts";
import type { Category } from "../domain/category.ts";
import { TagwireError } from "../domain/tagwire-error.ts";
import type { Alerting } from "./alerting.ts";
import { composeMessage } from "./message/compose-message.ts";
import { nameSubject } from "./name-subject.ts";

/** Sends the newest article that an alert is about, marked as a test, now. Throws a TagwireError that says why not. */
export async function testAlert(alerting: Alerting, alert: Alert): Promise<void> {
  const { store, send, now, newId, origin } = alerting;
  const [newest = (await store.articles.latest({ limit: 1 })).entries[0]] = await newestOf(alerting, alert);
  if (!newest)
    throw new TagwireError(
      "not-found",
      "There is no article yet to send as a test: add a feed and read it first.",
    );
  const subject = await nameSubject(alerting, alert);
  const facts = {
    id: newId(),
    alert,
    subject,
    articles: [newest],
    count: 1,
    madeAt: now(),
    origin,
    test: true,
  };
  await send(composeMessage(facts));
}

async function newestOf({ store, now }: Alerting, { about }: Alert): Promise<ListedArticle[]> {
  const { kind, name } = about;
  const slice = { limit: 1 };
  switch (kind) {
    case "tag": {
      const tag = await store.tags.find(name);
      return tag ? (await store.articles.byTag(tag.id, slice)).entries : [];
    }
    case "story":
      return store.articles.byStory(name);
    case "publisher":
      return (await store.articles.byPublisher(name, slice)).entries;
    case "category":
      return (await store.articles.byCategory(name as Category, slice)).entries;
    case "search":
      return (await store.articles.search(name, { ...slice, sort: "date", now: now().toISOString() }))
        .entries;
  }
}
