import type { Feed } from "../domain/feed.ts";
import { TagwireError } from "../domain/tagwire-error.ts";
import type { Store } from "../store/store.ts";

/** Removes a feed by address or number; its articles stay. Throws not-found. */
export async function removeFeed(store: Store, addressOrId: string): Promise<Feed> {
  const feed = await store.feeds.find(addressOrId);
  if (!feed)
    throw new TagwireError(
      "not-found",
      `${addressOrId} is none of your feeds: \`tagwire feeds\` lists them.`,
    );
  await store.feeds.remove(feed.id);
  return feed;
}
