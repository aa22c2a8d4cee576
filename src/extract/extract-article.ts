import type { ExtractedArticle } from "../domain/article.ts";
import type { PublisherRule } from "../domain/publisher-rule.ts";
import { detectAccess } from "./access/detect-access.ts";
import { applyRule } from "./apply-rule.ts";
import { readMetadata } from "./metadata/read-metadata.ts";
import { gatherSource } from "./metadata/source.ts";
import { parsePage } from "./parse-page.ts";
import { readBody } from "./read-body.ts";
import type { Recorder } from "./recorder.ts";
import { renderHtml, renderText } from "./text/render-blocks.ts";

export interface ExtractOptions {
  /** What a person knows of this publisher's pages. */
  rule?: PublisherRule | undefined;
  /** Hears of every decision; see `explainExtraction`. */
  recorder?: Recorder | undefined;
}

/**
 * Reads an article out of a page's HTML; `url` is the page's address. What the page does not say is absent.
 * A page that shows a wall or an error in the article's place is `blocked` and has no text.
 * Throws TagwireError `too-large` or `not-html` (see `parsePage`), nothing else.
 */
export function extractArticle(
  html: string,
  url: string,
  { rule, recorder }: ExtractOptions = {},
): ExtractedArticle {
  const document = parsePage(html, url);
  const ruled = rule ? applyRule(document, rule, recorder) : {};
  const source = gatherSource(document, url, recorder);
  const metadata = readMetadata(source, document, ruled);
  const { blocks, isList } = readBody(document, source, metadata, ruled.text);
  const text = renderText(blocks);
  const verdict = detectAccess({ text, title: metadata.title, source, isList });
  recorder?.decide("access", verdict.access, verdict.accessReason ?? "Enough text was read, and no wall");
  const body = verdict.access === "blocked" ? { text: "", html: "" } : { text, html: renderHtml(blocks) };
  return { url, ...metadata, ...body, ...verdict };
}
