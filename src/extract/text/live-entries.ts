import { tagKey } from "../../domain/tag-key.ts";
import { decodeEntities } from "../metadata/decode-entities.ts";
import { asList, isJsonObject, type JsonObject, typesOf } from "../metadata/read-json-ld.ts";
import type { Block } from "./block.ts";
import { escapeHtml } from "./escape-html.ts";

export interface LiveEntry {
  /** "14:05 Ferry leaves": the clock of its page and its own headline. */
  heading: string;
  headline: string;
  /** As JSON-LD has it: plain text or HTML. */
  body: string;
}

/** The longest day of a live blog stays far below. */
const mostEntries = 500;

/** The entries of a live blog, in the order in which JSON-LD (LiveBlogPosting) tells them; none for other articles. */
export function liveEntries(article: JsonObject | undefined): LiveEntry[] {
  if (!article || !typesOf(article).includes("LiveBlogPosting")) return [];
  return asList(article.liveBlogUpdate)
    .slice(0, mostEntries)
    .flatMap((update) => {
      const body = isJsonObject(update) ? update.articleBody : undefined;
      if (!isJsonObject(update) || typeof body !== "string" || !body.trim()) return [];
      const headline = typeof update.headline === "string" ? decodeEntities(update.headline) : "";
      const heading = [clockOf(update.datePublished), headline].filter(Boolean).join(" ");
      return [{ heading, headline, body }];
    });
}

/** The hour as the page wrote it, in its own zone. */
function clockOf(moment: unknown): string {
  const match = /T(\d\d:\d\d)\S*?(Z)?$/.exec(typeof moment === "string" ? moment : "");
  return match ? `${match[1]}${match[2] ? " UTC" : ""}` : "";
}

/** Characters of an entry by which it is found in the page; shorter entries are found by all they have. */
const start = 40;

/**
 * Gives each entry that the page shows its heading with the time, and puts those that it does not show after the one
 * before them. `toBlocks` makes blocks of an entry's body. The page's order stays.
 */
export function addLiveEntries(
  blocks: readonly Block[],
  entries: readonly LiveEntry[],
  toBlocks: (body: string) => readonly Block[],
): readonly Block[] {
  const result = [...blocks];
  const keys = blocks.map(({ text }) => tagKey(text));
  let end = result.length;
  for (const entry of entries) {
    const body = toBlocks(entry.body);
    const key = tagKey(body[0]?.text ?? "").slice(0, start);
    const at = key ? keys.findIndex((line) => line.startsWith(key)) : -1;
    const place = at < 0 ? end : headOf(keys, at, entry);
    const head = entry.heading ? [headingOf(entry.heading)] : [];
    const fresh = at < 0 ? [...head, ...body] : head;
    const replaced = at < 0 ? 0 : at - place;
    result.splice(place, replaced, ...fresh);
    keys.splice(place, replaced, ...fresh.map(({ text }) => tagKey(text)));
    end = place + fresh.length + (at < 0 ? 0 : Math.min(body.length, result.length - place - fresh.length));
  }
  return result;
}

/** Where the entry's own lines begin that its heading replaces: its headline, its hour. */
function headOf(keys: readonly string[], at: number, { headline, heading }: LiveEntry): number {
  const own = new Set([headline, heading, heading.replace(headline, "")].map(tagKey).filter(Boolean));
  let place = at;
  while (place > 0 && own.has(keys[place - 1] ?? "")) place--;
  return place;
}

function headingOf(text: string): Block {
  return { kind: "heading", level: 3, text, html: escapeHtml(text), linked: 0 };
}
