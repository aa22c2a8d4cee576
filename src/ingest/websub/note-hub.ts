import { randomBytes } from "node:crypto";
import type { Feed } from "../../domain/feed.ts";
import type { HubLink } from "../../domain/hub-link.ts";
import { withoutCredentials } from "../../domain/without-credentials.ts";
import type { Reading } from "../reading.ts";

/**
 * Keeps in mind which hub a feed names, so that `askHubs` asks it; nothing where hubs cannot call us. A feed that
 * names another hub or topic gets a new subscription, and one that names none any more loses its own.
 */
export async function noteHub(reading: Reading, feed: Feed, link: HubLink | undefined): Promise<void> {
  if (!reading.callbackBase) return;
  const { subscriptions } = reading.store;
  const known = await subscriptions.ofFeed(feed.id);
  if (!link) {
    if (known) await subscriptions.remove(known.id);
    return;
  }
  const { hub } = link;
  const topic = withoutCredentials(link.topic ?? feed.url);
  if (known?.hub === hub && known.topic === topic) return;
  await subscriptions.save({
    id: randomBytes(16).toString("hex"),
    feedId: feed.id,
    hub,
    topic,
    secret: randomBytes(32).toString("hex"),
    askAt: reading.now().toISOString(),
    tries: 0,
  });
}
