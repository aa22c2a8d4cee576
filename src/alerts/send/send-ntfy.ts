import type { AlertChannel } from "../../domain/alert.ts";
import type { Poster } from "../../fetch/create-poster.ts";
import type { AlertMessage } from "../message/compose-message.ts";
import { fitBytes } from "../message/fit-bytes.ts";
import { writeLines } from "../message/write-text.ts";

/** A longer message becomes a file to download (ntfy, "Limitations": 4,096 bytes). */
const mostMessage = 3_800;
const mostTitle = 240;

/**
 * As JSON to the server's root, with the topic that ends the address (ntfy, "Publish as JSON"): headers could not carry
 * a title in every script.
 */
export async function sendNtfy(
  poster: Poster,
  { url, token, priority }: Extract<AlertChannel, { kind: "ntfy" }>,
  message: AlertMessage,
): Promise<void> {
  const { root, topic } = splitTopic(url);
  const body = {
    topic,
    title: fitBytes(message.title, mostTitle),
    message: fitBytes(writeLines(message), mostMessage),
    tags: ["newspaper"],
    ...(message.link && { click: message.link }),
    ...(priority !== undefined && { priority }),
  };
  await poster.post(root, JSON.stringify(body), {
    "content-type": "application/json",
    ...(token && { authorization: `Bearer ${token}` }),
  });
}

function splitTopic(url: string): { root: string; topic: string } {
  const root = new URL(url);
  const [, path = "/", topic = ""] = /^(.*\/)([^/]+)$/.exec(root.pathname) ?? [];
  root.pathname = path;
  return { root: root.href, topic };
}
