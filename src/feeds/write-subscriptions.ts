import type { Feed } from "../domain/feed.ts";
import type { Publisher } from "../domain/publisher.ts";
import { TagwireError } from "../domain/tagwire-error.ts";
import { writeOpml } from "./write-opml.ts";

/** All feeds as OPML, each with its publisher's home page. OPML 2.0 wants one outline at least: not-found without. */
export function writeSubscriptions(feeds: readonly Feed[], publishers: readonly Publisher[]): string {
  if (feeds.length === 0) {
    throw new TagwireError("not-found", "There are no feeds to write: add one with `tagwire add URL`.");
  }
  const homepages = new Map(publishers.map((publisher) => [publisher.key, publisher.homepage]));
  return writeOpml({
    title: "Feeds read by Tagwire",
    feeds: feeds.map(({ url, title, publisherKey }) => ({
      url,
      title,
      homepage: homepages.get(publisherKey),
    })),
  });
}
