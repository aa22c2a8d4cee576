import { generateJsonFeed } from "feedsmith";
import type { FeedToWrite, ItemToWrite } from "./feed-to-write.ts";
import { legalText } from "./legal-xml.ts";

/** The feed as JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). */
export function writeJsonFeed(feed: FeedToWrite): string {
  const { title, address, homepage, description, language, icon, hubs = [] } = feed;
  const written = generateJsonFeed({
    title,
    home_page_url: homepage,
    feed_url: address,
    ...(description && { description }),
    ...(language && { language }),
    ...(icon && { icon }),
    ...(hubs.length > 0 && { hubs: hubs.map((url) => ({ type: "WebSub", url })) }),
    items: feed.items.map(writeItem),
  }) as { items: object[] };
  // It leaves empty lists out, but a feed without items needs its list too.
  return JSON.stringify({ ...written, items: feed.items.length > 0 ? written.items : [] }, (_, value) =>
    typeof value === "string" ? legalText(value) : value,
  );
}

function writeItem(item: ItemToWrite) {
  const { id, url, externalUrl, title, html, text, summary, publishedAt, updatedAt, image, language } = item;
  return {
    id,
    url,
    external_url: externalUrl,
    title,
    // One of the two must stand, even where the text may not be shown.
    ...(html ? { content_html: html } : { content_text: text || summary || title || externalUrl }),
    ...(summary && { summary }),
    ...(image && { image: image.url }),
    date_published: publishedAt,
    ...(updatedAt && { date_modified: updatedAt }),
    authors: (item.authors.length > 0 ? item.authors : [item.publisher]).map((name) => ({ name })),
    tags: [item.category, ...item.tags],
    ...(language !== "und" && { language }),
  };
}
