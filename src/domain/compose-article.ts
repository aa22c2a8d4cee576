import type { Article, ExtractedArticle } from "./article.ts";
import { articleId } from "./article-id.ts";
import { canonicalUrl } from "./canonical-url.ts";
import type { Item } from "./item.ts";
import type { Publisher } from "./publisher.ts";

/** An article before it was understood and grouped. */
export type ArticleDraft = Omit<Article, "language" | "category" | "storyId" | "duplicateOf"> & {
  /** As page or feed declare it; a hint that can be wrong. */
  declaredLanguage?: string;
};

export interface ArticleSources {
  item: Item;
  publisher: Publisher;
  /** When the feed first showed the item. */
  seenAt: string;
  /** The article's own address, decided from item, page and redirects. */
  url: string;
  /** What the page gave; absent when it could not be read. */
  page?: ExtractedArticle;
  /** What the feed itself carries of the text, cleaned; absent when it carries none. */
  feedText?: { text: string; html: string };
  /** Why the page could not be read, in words for a reader. */
  pageProblem?: string;
}

/**
 * One record from what feed and page say. Where they disagree: the page's title, authors, section and picture go
 * before the feed's; the feed's date goes before the page's (it says when the article appeared on the wire, pages
 * often say when a template was changed); a feed that carries more text than a cut-off page gives the text.
 */
export function composeArticle(sources: ArticleSources): ArticleDraft {
  const { item, page, publisher, seenAt } = sources;
  const url = canonicalUrl(sources.url);
  const body = chooseBody(sources);
  const section = page?.section;
  const modifiedAt = utc(page?.modifiedAt) ?? item.updatedAt;
  const image = page?.image ?? (item.image ? { url: item.image } : undefined);
  const declaredLanguage = page?.language ?? publisher.language;
  return {
    id: articleId(url),
    url,
    publisherKey: publisher.key,
    publisherName: publisher.name,
    title: page?.title || item.title || url,
    authors: page?.authors.length ? page.authors : item.authors,
    publishedAt: notAfter(item.publishedAt ?? utc(page?.publishedAt) ?? seenAt, seenAt),
    firstSeenAt: seenAt,
    ...(modifiedAt && { modifiedAt }),
    ...(section && { section }),
    ...(image && { image }),
    ...(declaredLanguage && { declaredLanguage }),
    summary: item.summary ? markCut(item.summary, body.text) : firstSentences(body.text),
    keywords: [...new Set([...(page?.keywords ?? []), ...item.categories])],
    ...body,
  };
}

type Body = Pick<Article, "text" | "html" | "access" | "accessReason">;

function chooseBody({ page, feedText, pageProblem }: ArticleSources): Body {
  const pageText = page?.access === "blocked" ? "" : (page?.text ?? "");
  if (page?.access === "full" && pageText) return { text: pageText, html: page.html, access: "full" };
  const reason = page?.accessReason ?? pageProblem ?? "The publisher's page shows no text.";
  if (feedText && feedText.text.length > pageText.length)
    return { ...feedText, access: "partial", accessReason: reason };
  if (page && pageText) return { text: pageText, html: page.html, access: "partial", accessReason: reason };
  return { text: "", html: "", access: "blocked", accessReason: reason };
}

/** Pages' moments keep the zone that the page tells; the record's are UTC, so that they sort as text. */
function utc(moment: string | undefined): string | undefined {
  return moment && new Date(moment).toISOString();
}

/** A date in the future is a mistake or a trick to stay on top: the moment we first saw the item stands in. */
function notAfter(moment: string, latest: string): string {
  return Date.parse(moment) > Date.parse(latest) ? latest : moment;
}

const summaryLength = 280;

/** Feeds cut an article's text after so many characters, often inside a word: such a summary ends at a word, and says so. */
function markCut(summary: string, text: string): string {
  const whole = text.replace(/\s+/g, " ");
  const next = whole[summary.length];
  const ends = /[.!?…。！？」』”’"']$/u.test(summary) || text.split("\n")[0] === summary;
  if (ends || !next || !whole.startsWith(summary)) return summary;
  const word = /[\p{L}\p{N}]$/u.test(summary) && /[\p{L}\p{N}]/u.test(next);
  const end = word ? summary.lastIndexOf(" ") : summary.length;
  return `${end > summary.length / 2 ? summary.slice(0, end).trimEnd() : summary}…`;
}

function firstSentences(text: string): string {
  const start = text.replace(/\s+/g, " ").slice(0, summaryLength + 1);
  if (start.length <= summaryLength) return start;
  const end = start.lastIndexOf(" ");
  return `${start.slice(0, end > summaryLength / 2 ? end : summaryLength)}…`;
}
