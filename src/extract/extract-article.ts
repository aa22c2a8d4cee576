import type { Document } from "domhandler";
import type { ExtractedArticle } from "../domain/article.ts";
import type { PublisherRule } from "../domain/publisher-rule.ts";
import { detectAccess } from "./access/detect-access.ts";
import { type Metadata, readMetadata } from "./metadata/read-metadata.ts";
import { gatherSource, type Source } from "./metadata/source.ts";
import { parsePage } from "./parse-page.ts";
import type { Recorder } from "./recorder.ts";
import type { Block } from "./text/block.ts";
import { dropFurniture } from "./text/drop-furniture.ts";
import { dropInvisible } from "./text/drop-invisible.ts";
import { findContent } from "./text/find-content.ts";
import { measureProse } from "./text/measure-prose.ts";
import { pruneBlocks } from "./text/prune-blocks.ts";
import { pruneByToldText } from "./text/prune-by-told-text.ts";
import { renderHtml, renderText } from "./text/render-blocks.ts";
import { textFromScripts } from "./text/text-from-scripts.ts";
import { toBlocks } from "./text/to-blocks.ts";

export interface ExtractOptions {
  /** What a person knows of this publisher's pages. */
  rule?: PublisherRule;
  /** Hears of every decision; see `explainExtraction`. */
  recorder?: Recorder;
}

/**
 * Reads an article out of a page's HTML; `url` is the page's address. What the page does not say is absent.
 * A page that shows a wall or an error in the article's place is `blocked` and has no text.
 * Throws TagwireError `too-large` or `not-html` (see `parsePage`), nothing else.
 */
export function extractArticle(
  html: string,
  url: string,
  { recorder }: ExtractOptions = {},
): ExtractedArticle {
  const document = parsePage(html, url);
  const source = gatherSource(document, url);
  const metadata = readMetadata(source, document);
  const blocks = readBlocks(document, source, metadata);
  const text = renderText(blocks);
  const verdict = detectAccess({ text, title: metadata.title, source });
  recorder?.decide("access", verdict.access, verdict.accessReason ?? "Enough text was read, and no wall.");
  const body = verdict.access === "blocked" ? { text: "", html: "" } : { text, html: renderHtml(blocks) };
  return { url, ...metadata, ...body, ...verdict };
}

/** Less than this is no article: then the page's scripts are asked. */
const leastText = 200;

function readBlocks(document: Document, source: Source, metadata: Metadata): readonly Block[] {
  dropFurniture(document, measureProse(document));
  const content = findContent(document, measureProse(document));
  const told = source.article?.articleBody;
  const pruned = pruneBlocks(toBlocks(content.children, source.base), metadata);
  const blocks = typeof told === "string" ? pruneByToldText(pruned, told) : pruned;
  const length = renderText(blocks).length;
  const fromScripts = length < leastText ? textFromScripts(source) : undefined;
  if (!fromScripts || fromScripts.length < 2 * length) return blocks;
  const fragment = parsePage(`<div>${fromScripts}</div>`, source.url);
  dropInvisible(fragment);
  return pruneBlocks(toBlocks(fragment.children, source.base), metadata);
}
