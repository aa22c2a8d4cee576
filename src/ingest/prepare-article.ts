import type { AnnotateInput, Annotation } from "../domain/article.ts";
import { type ArticleDraft, composeArticle } from "../domain/compose-article.ts";
import type { Item } from "../domain/item.ts";
import type { Publisher } from "../domain/publisher.ts";
import { extractArticle } from "../extract/extract-article.ts";
import { readFragment } from "../extract/read-fragment.ts";
import { sameSite } from "../fetch/same-site.ts";

/** All that is known of an item when its page was fetched, or could not be. Plain data: it crosses threads. */
export interface PrepareInput {
  item: Item;
  publisher: Publisher;
  seenAt: string;
  /** The page as it came, at its final address. */
  page?: { url: string; html: string };
  /** Why there is no page, in words for a reader. */
  pageProblem?: string;
}

/** An article that only lacks its story. */
export interface PreparedArticle {
  draft: ArticleDraft;
  annotation: Annotation;
  extractMs: number;
  understandMs: number;
}

/** Reads and understands one article: page and feed facts become one record, then language, category and tags. */
export function prepareArticle(
  input: PrepareInput,
  annotate: (input: AnnotateInput) => Annotation,
): PreparedArticle {
  const { item, page } = input;
  const started = performance.now();
  const extracted = page && extractArticle(page.html, page.url);
  const url = chooseAddress(page?.url ?? item.url, extracted?.canonicalUrl);
  const feedText = item.content ? readFragment(item.content, url) : undefined;
  const { publisher, seenAt, pageProblem } = input;
  const draft = composeArticle({ item, publisher, seenAt, url, page: extracted, feedText, pageProblem });
  const extractedAt = performance.now();
  const annotation = annotate(annotateInputOf(draft));
  return {
    draft,
    annotation,
    extractMs: extractedAt - started,
    understandMs: performance.now() - extractedAt,
  };
}

/**
 * A page's canonical address counts only within its own site, so that no page can take another publisher's article;
 * and never when it names the home page, a common mistake of templates.
 */
function chooseAddress(fetched: string, canonical: string | undefined): string {
  if (!canonical || !URL.canParse(canonical) || !sameSite(fetched, canonical)) return fetched;
  return new URL(canonical).pathname === "/" && new URL(fetched).pathname !== "/" ? fetched : canonical;
}

function annotateInputOf(draft: ArticleDraft): AnnotateInput {
  return {
    title: draft.title,
    // A blocked page has no text: what the feed says of it is all there is to understand.
    text: draft.text || draft.summary,
    language: draft.declaredLanguage,
    publisher: draft.publisherName,
    publishedAt: draft.publishedAt,
    section: draft.section,
    keywords: draft.keywords,
    url: draft.url,
  };
}
