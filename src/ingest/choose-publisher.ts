import type { Publisher } from "../domain/publisher.ts";
import { sameSite } from "../fetch/same-site.ts";
import type { Store } from "../store/store.ts";

/**
 * Who published the article at `url`: the feed's publisher, unless the feed only points at other sites (an
 * aggregator's feed): then the article's own site, which becomes a publisher where it is none yet.
 */
export async function choosePublisher(
  store: Store,
  feedPublisher: Publisher,
  url: string,
): Promise<Publisher> {
  if (sameSite(feedPublisher.homepage, url)) return feedPublisher;
  const { host, origin } = new URL(url);
  const known = await store.publishers.get(host);
  if (known) return known;
  const publisher: Publisher = {
    key: host,
    name: host.replace(/^www\./, ""),
    host,
    homepage: `${origin}/`,
    demo: feedPublisher.demo,
  };
  await store.publishers.save(publisher);
  return publisher;
}
