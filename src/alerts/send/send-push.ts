import type { PushSubscriptionRecord } from "../../domain/alert.ts";
import { TagwireError } from "../../domain/tagwire-error.ts";
import type { Poster } from "../../fetch/create-poster.ts";
import type { AlertMessage } from "../message/compose-message.ts";
import { fitBytes } from "../message/fit-bytes.ts";
import { writeLines } from "../message/write-text.ts";
import type { PushKeys } from "./push-keys.ts";

/** Push services take 4,096 bytes (RFC 8030 §7.2), of which the encryption and what stands around take some. */
const mostBody = 2_400;
const mostTitle = 400;
/** A browser that was off for longer is told nothing of what is no news any more. */
const lifetimeSeconds = 86_400;

/**
 * Encrypted for the browser (RFC 8291) and signed (RFC 8292) by web-push, sent by our own poster: its guard against
 * private addresses holds for subscriptions too. `contact` is whom a push service asks: mailto: or https:.
 */
export async function sendPush(
  poster: Poster,
  subscription: PushSubscriptionRecord,
  message: AlertMessage,
  { keys, contact }: { keys: PushKeys; contact: string },
): Promise<void> {
  const { default: webPush } = await import("web-push");
  const { endpoint, headers, body } = webPush.generateRequestDetails(subscription, payloadOf(message), {
    vapidDetails: { subject: contact, ...keys },
    TTL: lifetimeSeconds,
  });
  const { "Content-Length": _length, ...sent } = headers as Record<string, string | number>;
  const texts = Object.entries(sent).map(([name, value]) => [name, String(value)]);
  await poster.post(endpoint, body as Buffer, Object.fromEntries(texts));
}

/** Returns whom a push service asks; throws bad-input where the settings name nobody. */
export function requireContact(contact: string | undefined): string {
  if (contact) return contact;
  throw new TagwireError(
    "bad-input",
    "Web Push needs the setting TAGWIRE_CONTACT (a mail address or an https: page) or an https: TAGWIRE_SITE_URL: push services want to know whom to ask.",
  );
}

/** What the service worker of the site shows. */
function payloadOf(message: AlertMessage): string {
  const { alert, title, link } = message;
  return JSON.stringify({
    title: fitBytes(title, mostTitle),
    body: fitBytes(writeLines(message), mostBody),
    language: alert.language,
    tag: message.id,
    ...(link && { url: link }),
  });
}
