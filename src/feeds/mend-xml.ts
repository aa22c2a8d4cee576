import type { FeedKind } from "../domain/feed.ts";
import { FeedRewriter } from "./feed-rewriter.ts";
import { scanMarkup } from "./scan-markup.ts";

const sections = /<!\[CDATA\[[\s\S]*?(?:\]\]>|$)|<!--[\s\S]*?(?:-->|$)/g;
/** A "<" that starts no tag, or one whose tag is not over when the next begins. */
const strayAngles = /<(?![A-Za-z_/!?])|<\/?(?![^<>]*>)(?=[A-Za-z_][^<>]*<)/g;

/**
 * Writes a feed anew as well-formed XML with the meaning that a reader would give it: stray "<" become text, what was
 * left open is closed (items by the next item), second roots join the first, tags cut off at the end are dropped.
 * Text coded in base64 (Atom 0.3 §3.1) is decoded, addresses under xml:base are resolved, and the links of RSS that
 * are written as in Atom become atom:link.
 */
export function mendXml(text: string, url?: string): string {
  const rewriter = new FeedRewriter(url);
  scanMarkup(escapeStrayAngles(text), rewriter, { xmlMode: true, decodeEntities: false });
  return rewriter.result();
}

/** How much of a feed shows its habits: its own facts and its first items. */
const sampleLength = 16_000;

const atomLink = /<link\s[^>]*?href=/;
const codedText = /\smode=["']base64["']|type=["']application\/octet-stream["']/;

/** Whether a well-formed feed has habits that only `mendXml` understands. */
export function needsRewriting(text: string, kind: FeedKind): boolean {
  const sample = text.slice(0, sampleLength);
  if (sample.includes("xml:base")) return true;
  if (kind === "atom") return codedText.test(sample);
  return sample.includes("<dc:author") || (sample.includes("<link ") && atomLink.test(sample));
}

function escapeStrayAngles(text: string): string {
  let clean = "";
  let done = 0;
  for (const section of text.matchAll(sections)) {
    clean += text.slice(done, section.index).replace(strayAngles, escaped) + section[0];
    done = section.index + section[0].length;
  }
  return (
    clean +
    text
      .slice(done)
      .replace(/<[^<>]*$/, "")
      .replace(strayAngles, escaped)
  );
}

function escaped(start: string): string {
  return `&lt;${start.slice(1)}`;
}
