import { type FeedExtension, publisherAddress } from "../../domain/addresses.ts";
import type { PublisherCount } from "../../domain/publisher.ts";
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
  if (extension !== "") return publisherFeed(asking, publisher, extension);
  return answerPage(asking, await publisherPage(setting, publisher, readBefore(asking)));
}

async function publisherFeed(
  asking: Asking,
  publisher: PublisherCount,
  extension: Exclude<FeedExtension, "">,
): Promise<Response> {
  const { setting } = asking.var;
  const slice = { limit: setting.pageSize };
  const { entries } = await setting.store.articles.byPublisher(publisher.key, slice);
  const facts = {
    title: setting.words.latest.publisher(publisher.name),
    description: setting.words.feeds.publisher(publisher.name),
    path: publisherAddress(publisher.key, extension),
    page: publisherAddress(publisher.key),
  };
  return answerFeed(asking, entries, facts, extension);
}
