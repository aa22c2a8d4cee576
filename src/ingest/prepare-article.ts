import { annotateInputOf } from "../domain/annotate-input-of.ts";
import type { AnnotateInput, Annotation, ExtractedArticle, ListedArticle } from "../domain/article.ts";
import { type ArticleDraft, composeArticle } from "../domain/compose-article.ts";
import type { Item } from "../domain/item.ts";
import type { Publisher } from "../domain/publisher.ts";
import type { PublisherRule } from "../domain/publisher-rule.ts";
import { TagwireError } from "../domain/tagwire-error.ts";
import { withoutAmp } from "../domain/without-amp.ts";
import { extractArticle } from "../extract/extract-article.ts";
import { joinPages } from "../extract/join-pages.ts";
import { readFragment } from "../extract/read-fragment.ts";
import { sameSite } from "../fetch/same-site.ts";

/** A page as it came, at its final address. */
export interface PageSource {
  url: string;
  html: string;
}

/** All that is known of an item when its page was fetched, or could not be. Plain data: it crosses threads. */
export interface PrepareInput {
  item: Item;
  publisher: Publisher;
  seenAt: string;
  page?: PageSource;
  /** The article's further pages, where it is shown in parts. */
  nextPages?: PageSource[];
  /** Why one of them is missing, in words for a reader. */
  nextPageProblem?: string;
  /** What a person knows of the page's publisher. */
  rule?: PublisherRule;
  /** Why there is no page, in words for a reader. */
  pageProblem?: string;
  /** The article that the page has given already: only the item's labels are new. */
  known?: ListedArticle;
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
  const started = performance.now();
  const draft = input.known ? relabel(input.known, input.item) : composeDraft(input);
  const extractedAt = performance.now();
  const annotation = annotate(annotateInputOf(draft));
  return {
    draft,
    annotation,
    extractMs: extractedAt - started,
    understandMs: performance.now() - extractedAt,
  };
}

function composeDraft(input: PrepareInput): ArticleDraft {
  const { item, page, publisher, seenAt, pageProblem } = input;
  const extracted = page && extractWhole(page, input);
  const url = chooseAddress(item.url, page?.url, extracted);
  const feedText = item.content ? readFragment(item.content, url) : undefined;
  return composeArticle({ item, publisher, seenAt, url, page: extracted, feedText, pageProblem });
}

/** The article of all its pages; one that is missing, or that no reading gets through, makes it partial. */
function extractWhole(
  page: PageSource,
  { rule, nextPages = [], nextPageProblem }: PrepareInput,
): ExtractedArticle {
  const first = extractArticle(page.html, page.url, { rule });
  const missing = (reason: string): ExtractedArticle => ({
    ...first,
    text: "",
    html: "",
    access: "blocked",
    accessReason: reason,
  });
  const rest = nextPages.map(({ html, url }) => {
    try {
      return extractArticle(html, url, { rule });
    } catch (error) {
      if (error instanceof TagwireError) return missing(error.message);
      throw error;
    }
  });
  return joinPages([first, ...rest, ...(nextPageProblem ? [missing(nextPageProblem)] : [])]);
}

function relabel(known: ListedArticle, { categories }: Item): ArticleDraft {
  const {
    language,
    category: _,
    storyId: _s,
    duplicateOf: _d,
    tags: _t,
    alsoIn: _a,
    storySize: _z,
    ...record
  } = known;
  return {
    ...record,
    keywords: [...new Set([...known.keywords, ...categories])],
    declaredLanguage: language,
  };
}

/**
 * A page's canonical address counts only within its own site, so that no page can take another publisher's article;
 * and never when it names the home page, a common mistake of templates. A wall on the item's own site (to log in, to
 * consent) is not where the article is.
 */
function chooseAddress(asked: string, fetched = asked, extracted?: ExtractedArticle): string {
  if (extracted?.access === "blocked" && sameSite(asked, fetched)) return withoutAmp(asked);
  const canonical = extracted?.canonicalUrl;
  if (!canonical || !URL.canParse(canonical) || !sameSite(fetched, canonical)) return withoutAmp(fetched);
  return new URL(canonical).pathname === "/" && new URL(fetched).pathname !== "/" ? fetched : canonical;
}
