import { type FeedExtension, publisherAddress } from "../../domain/addresses.ts";
import type { PublisherCount } from "../../domain/publisher.ts";
import { titleWith } from "../filter/name-choices.ts";
import { filterQuery, isNarrowed, withQuery } from "../filter/page-filter.ts";
import { readFilter, withoutUnchosen } from "../filter/read-filter.ts";
import { readList } from "../filter/read-list.ts";
import { publisherPage } from "../pages/publisher-page.ts";
import { publishersPage } from "../pages/publishers-page.ts";
import { answerFeed } from "./answer-feed.ts";
import { answerPage } from "./answer-page.ts";
import { readBefore } from "./read-before.ts";
import type { Asking, Routes } from "./routes.ts";
import { splitExtension } from "./split-extension.ts";

/** /publishers, /publishers/KEY and its feeds. A key may hold "/" and ":". */
export function addPublisherRoutes(routes: Routes): void {
  routes.get("/publishers", async (asking) => answerPage(asking, await publishersPage(asking.var.setting)));
  routes.get("/publishers/:key{.+}", answerPublisher);
}

async function answerPublisher(asking: Asking): Promise<Response> {
  const { setting } = asking.var;
  const { name: key, extension } = splitExtension(asking.req.param("key") ?? "");
  const publisher = await setting.store.publishers.get(key);
  if (!publisher) return asking.notFound();
  const chosen = withoutUnchosen(asking);
  if (chosen) return asking.redirect(chosen, 303);
  if (extension !== "") return publisherFeed(asking, publisher, extension);
  const asked = { filter: await readFilter(asking, "publisher"), before: readBefore(asking) };
  return answerPage(asking, await publisherPage(setting, publisher, asked));
}

async function publisherFeed(
  asking: Asking,
  publisher: PublisherCount,
  extension: Exclude<FeedExtension, "">,
): Promise<Response> {
  const { store, words, pageSize } = asking.var.setting;
  const filter = await readFilter(asking, "publisher");
  const { key, name } = publisher;
  const { entries } = await readList(store, { of: "publisher", key }, filter, { limit: pageSize });
  const facts = {
    title: titleWith(words.latest.publisher(name), filter, words),
    description: words.feeds.publisher(name),
    path: withQuery(publisherAddress(key, extension), filterQuery(filter)),
    page: withQuery(publisherAddress(key), filterQuery(filter)),
    unannounced: isNarrowed(filter),
  };
  return answerFeed(asking, entries, facts, extension);
}
