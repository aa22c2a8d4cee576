import { writeSubscriptions } from "../feeds/write-subscriptions.ts";
import type { Store } from "../store/store.ts";

/** All feeds as OPML. */
export async function exportOpml(store: Store): Promise<string> {
  const [feeds, publishers] = await Promise.all([store.feeds.list(), store.publishers.list()]);
  return writeSubscriptions(feeds, publishers);
}
