import type { JsonFeed } from "feedsmith";
import type { Item, ParsedFeed } from "../domain/item.ts";
import { chooseImage } from "./choose-image.ts";
import { escapeHtml, paragraphsOf } from "./escape-html.ts";
import { finishItem, finishTitle, type Reading } from "./finish-item.ts";
import { readHub } from "./read-hub.ts";
import { resolveAddress } from "./resolve-address.ts";

/** JSON Feed 1.0 and 1.1. */
export function mapJson(feed: JsonFeed.Feed<string>, given: Reading): ParsedFeed {
  const home = resolveAddress(feed.home_page_url, given.base);
  const hubs = (feed.hubs ?? []).filter((hub) => /^websub$/i.test(hub.type ?? ""));
  const links = [...hubs.map((hub) => ({ rel: "hub", href: hub.url })), { rel: "self", href: feed.feed_url }];
  const hub = readHub(links, given.base);
  const title = finishTitle(feed.title, given);
  const reading = { ...given, base: home || given.base, language: feed.language ?? given.language };
  return {
    kind: "json",
    ...(title && { title }),
    ...(home && { url: home }),
    ...(feed.language && { language: feed.language }),
    ...(hub && { hub }),
    items: (feed.items ?? []).map((item) => mapItem(item, feed, reading)),
  };
}

function mapItem(item: JsonFeed.Item<string>, feed: JsonFeed.Feed<string>, reading: Reading): Item {
  const content = item.content_html ?? (item.content_text ? paragraphsOf(item.content_text) : undefined);
  const enclosures = item.attachments?.map((file) => ({ url: file.url, type: file.mime_type }));
  return finishItem(
    {
      id: item.id,
      url: item.url ?? item.external_url,
      title: item.title,
      summary: item.summary ? escapeHtml(item.summary) : undefined,
      content,
      published: [item.date_published],
      updated: item.date_modified,
      authors: (item.authors ?? feed.authors ?? []).map((author) => author.name),
      categories: item.tags ?? [],
      image: item.image ?? item.banner_image ?? chooseImage({ enclosures, html: content }),
    },
    reading,
  );
}
