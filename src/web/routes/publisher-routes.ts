import { type FeedExtension, publisherAddress } from "../../domain/addresses.ts";
import type { PublisherCount } from "../../domain/publisher.ts";
import { readFilter, withoutUnchosen } from "../filter/read-filter.ts";
import { publisherPage } from "../pages/publisher-page.ts";
import { publishersPage } from "../pages/publishers-page.ts";
import { answerListFeed, type FeedList } from "./answer-list-feed.ts";
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

function publisherFeed(
  asking: Asking,
  { key, name }: PublisherCount,
  extension: Exclude<FeedExtension, "">,
): Promise<Response> {
  const { words } = asking.var.setting;
  const list: FeedList = {
    list: { of: "publisher", key },
    of: "publisher",
    title: words.latest.publisher(name),
    description: words.feeds.publisher(name),
    address: (of) => publisherAddress(key, of),
  };
  return answerListFeed(asking, list, extension);
}
