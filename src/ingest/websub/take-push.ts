import type { Item } from "../../domain/item.ts";
import type { Subscription } from "../../domain/subscription.ts";
import { TagwireError } from "../../domain/tagwire-error.ts";
import { decodeText } from "../../fetch/decode-text.ts";
import type { Reading } from "../reading.ts";
import { say } from "./say.ts";
import { verifySignature } from "./verify-signature.ts";

/**
 * Takes what a hub sends: signed rightly, its items go the way of a poll's. A wrong signature gets the same success
 * and is ignored (WebSub §8), so that nobody learns by trying.
 */
export async function takePush(
  reading: Reading,
  subscription: Subscription,
  request: Request,
  largest: number,
): Promise<Response> {
  const body = await readUpTo(request, largest);
  if (!body) return say(413, "That is larger than any feed that is read here.");
  if (verifySignature(request.headers.get("x-hub-signature"), subscription.secret, body))
    await saveItems(reading, subscription, body, request.headers.get("content-type") ?? "");
  return say(202, "Taken.");
}

async function saveItems(
  reading: Reading,
  { feedId, topic }: Subscription,
  body: Buffer,
  contentType: string,
): Promise<void> {
  const items = await readItems(reading, decodeText(body, contentType).text, { url: topic, contentType });
  await reading.store.items.saveSeen(feedId, items, reading.now().toISOString());
}

/** What cannot be read would not be readable the second time either: the next poll asks for the feed itself. */
async function readItems(
  { steps }: Reading,
  text: string,
  options: { url: string; contentType: string },
): Promise<Item[]> {
  try {
    return (await steps.parse(text, options)).items;
  } catch (error) {
    if (error instanceof TagwireError) return [];
    throw error;
  }
}

/** The body; undefined where it is longer than that many bytes. */
async function readUpTo(request: Request, largest: number): Promise<Buffer | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body ?? []) {
    size += chunk.byteLength;
    if (size > largest) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
