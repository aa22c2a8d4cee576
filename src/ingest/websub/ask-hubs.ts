import { retryAt } from "../../domain/retry-at.ts";
import type { Subscription } from "../../domain/subscription.ts";
import { TagwireError } from "../../domain/tagwire-error.ts";
import type { Reading } from "../reading.ts";
import { wantedLease } from "./lease-seconds.ts";

/**
 * Asks the hubs of all subscriptions that are due, to subscribe or to renew (WebSub §5.1). One that has not agreed is
 * asked again later and later; a failure is a state of its subscription.
 */
export async function askHubs(reading: Reading): Promise<void> {
  const { callbackBase } = reading;
  if (!callbackBase) return;
  const due = await reading.store.subscriptions.due(reading.now().toISOString());
  await Promise.all(due.map((subscription) => askHub(reading, subscription, callbackBase)));
}

async function askHub(reading: Reading, subscription: Subscription, base: string): Promise<void> {
  const now = reading.now();
  const tries = subscription.tries + 1;
  const asked = { ...subscription, tries, askAt: retryAt(now, tries, reading.random, undefined) };
  // Saved first, because some hubs call back before they answer.
  await reading.store.subscriptions.save(asked);
  try {
    await reading.fetcher.postForm(subscription.hub, {
      "hub.mode": "subscribe",
      "hub.topic": subscription.topic,
      "hub.callback": `${base}/websub/${subscription.id}`,
      "hub.lease_seconds": String(wantedLease),
      "hub.secret": subscription.secret,
    });
  } catch (error) {
    if (!(error instanceof TagwireError)) throw error;
    const askAt = retryAt(now, tries, reading.random, error.retryAfter);
    await reading.store.subscriptions.save({ ...asked, askAt, error: error.message });
  }
}
