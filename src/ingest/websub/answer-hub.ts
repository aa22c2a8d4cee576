import type { Subscription } from "../../domain/subscription.ts";
import type { Reading } from "../reading.ts";
import { readLease } from "./lease-seconds.ts";
import { say } from "./say.ts";
import { takePush } from "./take-push.ts";

/** Renewed when this share of the lease is over. */
const renewalShare = 0.75;
/** A hub that refuses is asked again after a day: it may have been a matter of the moment. */
const refusedMs = 86_400_000;

/** Answers what hubs ask and send at /websub/ID. */
export async function answerHub(reading: Reading, request: Request, largestPush: number): Promise<Response> {
  const url = new URL(request.url);
  const id = /^\/websub\/([\da-f]{32})$/.exec(url.pathname)?.[1];
  const subscription = id ? await reading.store.subscriptions.find(id) : undefined;
  if (request.method === "GET") {
    const answer = subscription && (await answerQuestion(reading, subscription, url.searchParams));
    return answer ?? say(404, "There is no such subscription.");
  }
  if (request.method !== "POST") return say(405, "GET and POST only.");
  // Tells the hub to send no more (WebSub §7).
  if (!subscription) return say(410, "There is no such subscription any more.");
  return takePush(reading, subscription, request, largestPush);
}

/**
 * The hub's verification of intent, or its refusal (WebSub §5.2, §5.3). Undefined for a topic that is not ours, and
 * for an unsubscription, which we never ask for.
 */
async function answerQuestion(
  reading: Reading,
  subscription: Subscription,
  asked: URLSearchParams,
): Promise<Response | undefined> {
  if (asked.get("hub.topic") !== subscription.topic) return undefined;
  const mode = asked.get("hub.mode");
  if (mode === "denied") {
    await reading.store.subscriptions.save(refused(reading.now(), subscription, asked.get("hub.reason")));
    return say(200, "Noted.");
  }
  const challenge = asked.get("hub.challenge");
  if (mode !== "subscribe" || !challenge) return undefined;
  await reading.store.subscriptions.save(agreed(reading.now(), subscription, asked.get("hub.lease_seconds")));
  return new Response(challenge, {
    headers: { "content-type": "application/octet-stream", "cache-control": "no-store" },
  });
}

function refused(
  now: Date,
  { leaseEndsAt: _, ...subscription }: Subscription,
  reason: string | null,
): Subscription {
  const askAt = new Date(now.getTime() + refusedMs).toISOString();
  const error = `${subscription.hub} refuses: ${reason?.slice(0, 300) || "it gives no reason"}.`;
  return { ...subscription, askAt, error };
}

function agreed(now: Date, { error: _, ...subscription }: Subscription, lease: string | null): Subscription {
  const ms = readLease(lease) * 1000;
  const askAt = new Date(now.getTime() + ms * renewalShare).toISOString();
  return { ...subscription, tries: 0, leaseEndsAt: new Date(now.getTime() + ms).toISOString(), askAt };
}
