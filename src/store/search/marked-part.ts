import type { SnippetPiece } from "../../domain/search/found-article.ts";
import type { SearchWords } from "../../domain/search/search-node.ts";
import { findHits, type Span } from "./find-hits.ts";

/** About three lines. */
const longest = 260;
/** What stands before the first hit. */
const lead = 70;
/** Only so much of a text is looked through. */
const searched = 40_000;

/**
 * The part of a text where the words of a search stand closest, cut at words, with the hits apart; undefined where the
 * text holds none of them. Cut ends have a "…".
 */
export function markedPart(
  text: string,
  language: string,
  wanted: readonly SearchWords[],
): SnippetPiece[] | undefined {
  const start = text.slice(0, searched);
  const hits = apart(findHits(start, language, wanted));
  if (hits.length === 0) return undefined;
  return pieces(text, hits, cutAround(text, densest(hits)));
}

/** Without those that overlap an earlier one. */
function apart(hits: Span[]): Span[] {
  let end = 0;
  return hits.filter((hit) => {
    if (hit.start < end) return false;
    end = hit.end;
    return true;
  });
}

/** The first hit of the stretch that holds most different words, then most hits; the earliest of equals. */
function densest(hits: Span[]): Span {
  let best = hits[0]!;
  let most = 0;
  for (const [at, first] of hits.entries()) {
    const near: Span[] = [];
    for (let next = at; next < hits.length && hits[next]!.end - first.start <= longest - lead; next += 1)
      near.push(hits[next]!);
    const worth = new Set(near.map(({ term }) => term)).size * 100 + Math.min(near.length, 50);
    if (worth > most) [best, most] = [first, worth];
  }
  return best;
}

interface Part {
  start: number;
  end: number;
}

const space = /\s/;

function cutAround(text: string, hit: Part): Part {
  let start = Math.max(0, hit.start - lead);
  const sentence = /[.!?。！？][\s"”’»」』]*(?=[^.!?。！？]*$)/u.exec(text.slice(start, hit.start));
  if (start > 0 && sentence) start += sentence.index + sentence[0].length;
  else if (start > 0) start = afterSpace(text, start, hit.start);
  const end = start + longest;
  if (end >= text.length) return { start, end: text.length };
  return { start, end: Math.max(hit.end, beforeSpace(text, end)) };
}

/** The next start of a word; where there is no space, that of a character. */
function afterSpace(text: string, from: number, to: number): number {
  for (let at = from; at < to; at += 1) if (space.test(text[at]!)) return at + 1;
  return isHalf(text, from) ? from + 1 : from;
}

function beforeSpace(text: string, from: number): number {
  for (let at = from; at > from - 30; at -= 1) if (space.test(text[at]!)) return at;
  return isHalf(text, from) ? from - 1 : from;
}

/** Whether a character of two halves is cut there. */
function isHalf(text: string, at: number): boolean {
  return /[\udc00-\udfff]/.test(text[at] ?? "");
}

function pieces(text: string, hits: Span[], { start, end }: Part): SnippetPiece[] {
  const found: SnippetPiece[] = [];
  let at = start;
  for (const hit of hits) {
    if (hit.start < start || hit.end > end) continue;
    found.push(piece(text, at, hit.start, false), piece(text, hit.start, hit.end, true));
    at = hit.end;
  }
  found.push(piece(text, at, end, false));
  if (start > 0) found[0]!.text = `… ${found[0]!.text.trimStart()}`;
  if (end < text.length) found.at(-1)!.text = `${found.at(-1)!.text.trimEnd()} …`;
  return found.filter((one) => one.text !== "");
}

function piece(text: string, start: number, end: number, hit: boolean): SnippetPiece {
  return { text: text.slice(start, end).replace(/\s+/g, " "), hit };
}
