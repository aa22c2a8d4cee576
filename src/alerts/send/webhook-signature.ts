import { createHmac, randomBytes } from "node:crypto";

const prefix = "whsec_";

/** A new secret for a webhook, as Standard Webhooks writes them. */
export function makeWebhookSecret(): string {
  return prefix + randomBytes(32).toString("base64");
}

/** "v1,…": HMAC-SHA256 over id, time (seconds) and body (Standard Webhooks, "Signature scheme"). */
export function signWebhook(
  secret: string,
  { id, seconds, body }: { id: string; seconds: number; body: string },
): string {
  const key = Buffer.from(secret.slice(prefix.length), "base64");
  return `v1,${createHmac("sha256", key).update(`${id}.${seconds}.${body}`).digest("base64")}`;
}
