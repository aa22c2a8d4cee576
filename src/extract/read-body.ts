import { Document, type Element } from "domhandler";
import { isListOfArticles } from "./access/is-list-of-articles.ts";
import type { Metadata } from "./metadata/read-metadata.ts";
import type { Source } from "./metadata/source.ts";
import { parsePage } from "./parse-page.ts";
import { asHtml } from "./text/as-html.ts";
import type { Block } from "./text/block.ts";
import { dropFurniture } from "./text/drop-furniture.ts";
import { dropInvisible } from "./text/drop-invisible.ts";
import { findContent } from "./text/find-content.ts";
import { addLiveEntries, liveEntries } from "./text/live-entries.ts";
import { measureProse } from "./text/measure-prose.ts";
import { pruneBlocks } from "./text/prune-blocks.ts";
import { pruneByToldText } from "./text/prune-by-told-text.ts";
import { renderText } from "./text/render-blocks.ts";
import { textFromScripts } from "./text/text-from-scripts.ts";
import { toBlocks } from "./text/to-blocks.ts";

export interface Body {
  blocks: readonly Block[];
  /** Whether the page leads to articles and is none. */
  isList: boolean;
}

/** Less than this is no article: then the page's scripts are asked. */
const leastText = 200;

/**
 * The article's blocks: of the parts that a publisher's rule names, else of the place that holds the text; else out of
 * the page's scripts. Changes the tree.
 */
export function readBody(
  document: Document,
  source: Source,
  metadata: Metadata,
  ruled: readonly Element[] | undefined,
): Body {
  const content = ruled ? ruledContent(ruled, source) : foundContent(document, source);
  const found = toBlocks(content.children, source.base);
  const pruned = pruneBlocks(found, metadata, source.recorder);
  const told = source.article?.articleBody;
  const kept = typeof told === "string" ? pruneByToldText(pruned, told, source.recorder) : pruned;
  const blocks = withEntries(kept, source, metadata);
  const inScripts = scriptBlocks(renderText(blocks).length, source, metadata);
  return inScripts ? { blocks: inScripts, isList: false } : { blocks, isList: isListOfArticles(found) };
}

function foundContent(document: Document, { recorder }: Source): Element | Document {
  dropFurniture(document, measureProse(document), recorder);
  return findContent(document, measureProse(document), recorder);
}

function ruledContent(elements: readonly Element[], { recorder }: Source): Document {
  for (const element of elements) {
    dropInvisible(element, recorder);
    dropFurniture(element, measureProse(element), recorder);
  }
  return new Document([...elements]);
}

/** What the page's scripts hold, if the page itself shows next to nothing and they have twice as much. */
function scriptBlocks(length: number, source: Source, metadata: Metadata): readonly Block[] | undefined {
  const text = length < leastText ? textFromScripts(source) : undefined;
  if (!text || text.length < 2 * length) return undefined;
  source.recorder?.decide(
    "text block",
    "the page's scripts",
    `The page shows ${length} characters, its scripts hold ${text.length}`,
  );
  return pruneBlocks(blocksOf(text, source), metadata, source.recorder);
}

function blocksOf(html: string, source: Source): Block[] {
  const fragment = parsePage(`<div>${html}</div>`, source.url);
  dropInvisible(fragment);
  return toBlocks(fragment.children, source.base);
}

/** A live blog with its entries, each under its time; other articles as they are. */
function withEntries(blocks: readonly Block[], source: Source, metadata: Metadata): readonly Block[] {
  const entries = liveEntries(source.article);
  if (entries.length < 2) return blocks;
  source.recorder?.decide(
    "live blog",
    `${entries.length} entries`,
    "JSON-LD is a LiveBlogPosting with updates",
  );
  return addLiveEntries(blocks, entries, (body) => pruneBlocks(blocksOf(asHtml(body), source), metadata));
}
