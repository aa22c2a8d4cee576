import type { AtomFeed } from "feedsmith";
import type { Item, ParsedFeed } from "../domain/item.ts";
import { chooseImage } from "./choose-image.ts";
import { alternateLink } from "./choose-link.ts";
import { escapeHtml } from "./escape-html.ts";
import { finishItem, finishTitle, type Reading } from "./finish-item.ts";
import { readHub } from "./read-hub.ts";
import { readPace } from "./read-pace.ts";
import { resolveAddress } from "./resolve-address.ts";

/** Atom 0.3 and 1.0 (RFC 4287) with Dublin Core, Media RSS and iTunes elements. */
export function mapAtom(feed: AtomFeed.Feed<string>, given: Reading): ParsedFeed {
  const language = feed.xml?.lang ?? feed.dc?.languages?.[0];
  const home = resolveAddress(alternateLink(feed.links), given.base);
  const title = finishTitle(feed.title?.value ?? feed.dc?.titles?.[0], given);
  const hub = readHub(feed.links, given.base);
  const pace = readPace({ sy: feed.sy });
  const reading = { ...given, language: language ?? given.language };
  return {
    kind: "atom",
    ...(title && { title }),
    ...(home && { url: home }),
    ...(language && { language }),
    ...(pace && { pace }),
    ...(hub && { hub }),
    items: (feed.entries ?? []).map((entry) => mapEntry(entry, feed, reading)),
  };
}

function mapEntry(entry: AtomFeed.Entry<string>, feed: AtomFeed.Feed<string>, reading: Reading): Item {
  const { dc, media, itunes } = entry;
  const content = markupOf(entry.content);
  const enclosures = (entry.links ?? [])
    .filter((link) => link.rel === "enclosure")
    .map((link) => ({ url: link.href, type: link.type }));
  return finishItem(
    {
      id: entry.id,
      url: alternateLink(entry.links) ?? entry.content?.src,
      title: entry.title?.value ?? dc?.titles?.[0] ?? media?.title?.value,
      summary: summaryOf(entry),
      content,
      published: [entry.published, dc?.dates?.[0]],
      updated: entry.updated,
      authors: authorsOf(entry, feed),
      categories: categoriesOf(entry),
      image: chooseImage({ media, enclosures, itunes: itunes?.image, html: content ?? entry.summary?.value }),
    },
    reading,
  );
}

/** Text constructs as HTML; content of other types (pictures, base64) is no text. */
function markupOf(text: AtomFeed.Content | undefined): string | undefined {
  if (!text?.value) return undefined;
  const type = text.type?.toLowerCase() ?? "text";
  if (/html/.test(type)) return text.value;
  if (type !== "text" && type !== "text/plain") return type.startsWith("text/") ? text.value : undefined;
  return /<\/?[a-z][^<>]*>/i.test(text.value) ? text.value : escapeHtml(text.value);
}

function summaryOf(entry: AtomFeed.Entry<string>): string | undefined {
  const { dc, media } = entry;
  return (
    markupOf(entry.summary) ??
    dc?.descriptions?.[0] ??
    media?.description?.value ??
    media?.groups?.[0]?.description?.value
  );
}

/** An entry without authors has its source's, else the feed's (RFC 4287 §4.2.1). */
function authorsOf(entry: AtomFeed.Entry<string>, feed: AtomFeed.Feed<string>): (string | undefined)[] {
  const ways = [
    entry.authors?.map((author) => author.name),
    entry.dc?.creators,
    entry.source?.authors?.map((author) => author.name),
    feed.authors?.map((author) => author.name),
  ];
  return ways.find((names) => names?.some(Boolean)) ?? [];
}

function categoriesOf(entry: AtomFeed.Entry<string>): (string | undefined)[] {
  return [
    ...(entry.categories ?? []).map((category) =>
      category.term ? (category.label ?? category.term) : undefined,
    ),
    ...(entry.dc?.subjects ?? []),
    ...(entry.media?.keywords ?? []),
  ];
}
