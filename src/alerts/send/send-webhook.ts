import type { Poster } from "../../fetch/create-poster.ts";
import type { AlertMessage } from "../message/compose-message.ts";
import { writeWebhook } from "../message/write-webhook.ts";
import { signWebhook } from "./webhook-signature.ts";

/** Signed by Standard Webhooks 1.0 (https://www.standardwebhooks.com/). */
export async function sendWebhook(
  poster: Poster,
  { url, secret }: { url: string; secret: string },
  message: AlertMessage,
  now: Date,
): Promise<void> {
  const body = writeWebhook(message);
  const seconds = Math.floor(now.getTime() / 1000);
  const { id } = message;
  await poster.post(url, body, {
    "content-type": "application/json",
    "webhook-id": id,
    "webhook-timestamp": String(seconds),
    "webhook-signature": signWebhook(secret, { id, seconds, body }),
  });
}
