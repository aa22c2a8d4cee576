import type { RssFeed } from "feedsmith";
import type { Item, ParsedFeed } from "../domain/item.ts";
import { chooseImage } from "./choose-image.ts";
import { alternateLink } from "./choose-link.ts";
import { finishItem, finishTitle, type Reading } from "./finish-item.ts";
import { readHub } from "./read-hub.ts";
import { readPace } from "./read-pace.ts";
import { resolveAddress } from "./resolve-address.ts";

/** RSS 0.91 to 2.0 with Dublin Core, content, Media RSS, iTunes and Atom elements. */
export function mapRss(feed: RssFeed.Feed<string>, given: Reading): ParsedFeed {
  const language = feed.language ?? feed.dc?.languages?.[0] ?? feed.xml?.lang;
  const home = resolveAddress(alternateLink(feed.atom?.links) ?? feed.link, given.base);
  const title = finishTitle(
    feed.title ?? feed.dc?.titles?.[0] ?? feed.atom?.title?.value ?? feed.itunes?.title,
    given,
  );
  const hub = readHub(feed.atom?.links, given.base);
  const pace = readPace(feed);
  const reading = { ...given, base: home || given.base, language: language ?? given.language };
  return {
    kind: "rss",
    ...(title && { title }),
    ...(home && { url: home }),
    ...(language && { language }),
    ...(pace && { pace }),
    ...(hub && { hub }),
    items: (feed.items ?? []).map((item) => mapItem(item, reading)),
  };
}

function mapItem(item: RssFeed.Item<string>, reading: Reading): Item {
  const { dc, atom, itunes, media, dcterms } = item;
  const content = item.content?.encoded ?? atom?.content?.value;
  const updated = atom?.updated ?? dcterms?.modified?.[0] ?? dc?.dates?.[0];
  return finishItem(
    {
      id: item.guid?.value ?? atom?.id,
      url: alternateLink(atom?.links) ?? item.link ?? permalink(item) ?? item.enclosures?.[0]?.url,
      title: item.title ?? dc?.titles?.[0] ?? media?.title?.value ?? itunes?.title ?? atom?.title?.value,
      summary: summaryOf(item),
      content,
      published: [item.pubDate, dc?.dates?.[0], atom?.published, dcterms?.issued?.[0], dcterms?.created?.[0]],
      updated,
      authors: authorsOf(item),
      categories: categoriesOf(item),
      image: chooseImage({
        media,
        enclosures: item.enclosures,
        itunes: itunes?.image,
        html: content ?? item.description,
      }),
    },
    reading,
  );
}

/** RSS 2.0: a guid is the item's address unless isPermaLink="false"; a relative one only where it says so itself. */
function permalink({ guid }: RssFeed.Item<string>): string | undefined {
  if (!guid?.value || guid.isPermaLink === false) return undefined;
  return guid.isPermaLink || guid.value.startsWith("http") ? guid.value : undefined;
}

function summaryOf(item: RssFeed.Item<string>): string | undefined {
  const { dc, atom, itunes, media } = item;
  return (
    item.description ??
    atom?.summary?.value ??
    dc?.descriptions?.[0] ??
    media?.description?.value ??
    media?.groups?.[0]?.description?.value ??
    itunes?.summary ??
    itunes?.subtitle
  );
}

/** The first way of naming authors that names any; an address for mail alone is no name. */
function authorsOf(item: RssFeed.Item<string>): (string | undefined)[] {
  const { authors, dc, dcterms, atom, itunes, media } = item;
  return (
    named(authors?.map((author) => author.name)) ??
    named(dc?.creators?.map(withoutMail)) ??
    named(dcterms?.creators?.map(withoutMail)) ??
    named(atom?.authors?.map((author) => author.name)) ??
    named(itunes && [itunes.author]) ??
    media?.credits?.filter((credit) => credit.role === "author").map((credit) => credit.value) ??
    []
  );
}

function named(names: (string | undefined)[] | undefined): (string | undefined)[] | undefined {
  return names?.some(Boolean) ? names : undefined;
}

/** Longer ones name nobody; it also bounds the work on hostile ones. */
const longestPerson = 300;

/** "jane@example.org (Jane Doe)" and "Jane Doe (jane@example.org)" are Jane Doe. */
export function withoutMail(person: string): string {
  const name = person
    .slice(0, longestPerson)
    .replace(/[<([]?\S+@\S+\.\w+[>)\]]?/, "")
    .trim();
  return /^\((.*)\)$/.exec(name)?.[1] ?? name;
}

function categoriesOf({ categories, itunes, media, dc, atom }: RssFeed.Item<string>): (string | undefined)[] {
  const own = categories?.map((category) => category.name) ?? [];
  if (!itunes?.keywords && !media && !dc?.subjects && !atom?.categories) return own;
  return [
    ...own,
    ...(itunes?.keywords ?? []),
    ...(media?.keywords ?? []),
    ...(media?.categories ?? []).map((category) => category.label ?? plainLabel(category.name)),
    ...(dc?.subjects ?? []),
    ...(atom?.categories ?? []).map((category) => category.label ?? category.term),
  ];
}

/** Media RSS categories can be codes or addresses of schemes: those are no labels. */
function plainLabel(name: string | undefined): string | undefined {
  return name && !/[:/]/.test(name) ? name : undefined;
}
