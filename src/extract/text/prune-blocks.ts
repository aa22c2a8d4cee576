import { tagKey } from "../../domain/tag-key.ts";
import { payWall } from "../access/access-phrases.ts";
import { writtenDates } from "../metadata/written-date.ts";
import type { Recorder } from "../recorder.ts";
import type { Block } from "./block.ts";
import { boxLine, furnitureHeading, furnitureLine, pointerLine } from "./furniture-phrases.ts";
import { recordLost } from "./record-lost.ts";

/** What is known of the article, by which its repeated headline and byline are recognised. */
export interface Known {
  title: string;
  authors: readonly string[];
  section?: string;
  publisher?: string;
}

/** Takes out the blocks that stand in the article's place but are not its text, each rule for one kind of furniture. */
export function pruneBlocks(blocks: readonly Block[], known: Known, recorder?: Recorder): readonly Block[] {
  let kept = blocks;
  for (const [name, rule] of rules) {
    const left = rule(kept, known);
    if (recorder) recordLost(kept, left, name, recorder);
    kept = left;
  }
  return kept;
}

type Rule = (blocks: readonly Block[], known: Known) => readonly Block[];

const rules: readonly (readonly [string, Rule])[] = [
  ["a text that stands twice", dropRepeats],
  ["a line of furniture", (blocks) => blocks.filter((block) => !isFurnitureBlock(block))],
  ["headline, byline or date before the text", dropHead],
  ["a list of links", dropLinkLists],
  ["a section under a heading of furniture", dropSections],
  ["who the author is", (blocks, { authors }) => dropBiography(blocks, authors)],
  ["a line that asks for a subscription", dropPayLines],
  ["a heading or picture that nothing follows", dropEmptyHeadings],
];

/** Some pages carry their text twice, for phones and for desktops: the first copy stays. */
function dropRepeats(blocks: readonly Block[]): readonly Block[] {
  const long = blocks.filter((block) => block.text.length >= 60);
  const firsts = new Map<string, number>();
  const origins = long.map(({ text }, index) => {
    const first = firsts.get(text) ?? index;
    firsts.set(text, first);
    return first;
  });
  if (long.length - firsts.size < long.length * 0.25) return blocks;
  const copies = new Set(long.filter((_, index) => isCopied(origins, index)));
  return blocks.filter((block) => !copies.has(block));
}

/** A copy follows what it copies, or stands beside another copy as the originals do. A refrain stands alone. */
function isCopied(origins: readonly number[], index: number): boolean {
  const first = origins[index] ?? index;
  if (first === index) return false;
  const isBeside = (step: number) =>
    origins[index + step] === first + step && origins[index + step] !== index + step;
  return first === index - 1 || isBeside(-1) || isBeside(1);
}

function isFurnitureBlock({ text, kind, linked }: Block): boolean {
  if (kind === "code" || kind === "table" || kind === "figure") return false;
  if (text.length <= 80 && kind !== "heading" && furnitureLine.test(text)) return true;
  if (text.length <= 250 && pointerLine.test(text) && linked > text.length * 0.4) return true;
  return text.length <= 300 && boxLine.test(text);
}

/** Before the text: the headline once more, the byline, dates, the section. */
function dropHead(blocks: readonly Block[], { title, authors, section, publisher }: Known): Block[] {
  const titleKey = tagKey(title);
  const labels = new Set([section, publisher].map((label) => tagKey(label ?? "")));
  const names = new Set(authors.map(tagKey));
  const start = blocks.findIndex((block) => block.kind === "paragraph" && block.text.length > 160);
  const head = Math.min(start < 0 ? blocks.length : start, 12);
  return blocks.filter((block, index) => {
    if (index > head + 2 || block.kind === "figure") return true;
    const key = tagKey(block.text);
    if (key === titleKey && key) return false;
    if (index > head || block.text.length > 120) return true;
    return !names.has(key) && !labels.has(key) && !isByline(block.text, names);
  });
}

const bylineLead =
  /^(?:by|written by|words by|posted by|story by|von|par|por|di|door|av|автор|文|作者|記者|記者|글)[\s:：]/iu;
const dateLine =
  /^(?:(?:published|updated|posted|last (?:updated|modified)|modified|on|stand|publié|publicado|pubblicato|aktualisiert|veröffentlicht|обновлено|опубликовано|公開|更新)[\s:：]*(?:on|at|le|el|am|il)?\s*)?(?:\p{L}{3,9},?\s+)?(?:\p{L}{3,10}\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+\d{4}|\d{1,2}\.?\s+(?:de\s+)?\p{L}{3,10}\.?\s+(?:de\s+)?\d{4}|\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}|\d{4}[年년]\s?\d{1,2}[月월]\s?\d{1,2}[日일])(?:.{0,25})$/iu;

function isByline(text: string, names: ReadonlySet<string>): boolean {
  if (dateLine.test(text) && text.length <= 60) return true;
  const key = tagKey(text);
  const named = [...names].filter((name) => name && key.includes(name));
  if (bylineLead.test(text)) return named.length > 0 || (text.length <= 60 && !/[.!?。]$/.test(text));
  if (named.length === 0) return false;
  const beside = tagKey(writtenDates(text).reduce((rest, date) => rest.replace(date, ""), text));
  return beside.length <= named.join("").length + longestJob;
}

/** What may stand beside the name in a byline: "staff writer", "기자", a date. */
const longestJob = 20;

/** Runs of items that are nothing but links: contents, related articles, tags. */
function dropLinkLists(blocks: readonly Block[]): Block[] {
  const dropped = new Set<Block>();
  for (let start = 0; start < blocks.length; ) {
    let end = start;
    while (end < blocks.length && isLinkOnly(blocks[end])) end++;
    const run = blocks.slice(start, end);
    if (run.length >= 2 || (run[0] && run[0].kind === "paragraph" && run[0].text.length < 120)) {
      for (const block of run) dropped.add(block);
    }
    start = Math.max(end, start + 1);
  }
  return blocks.filter((block) => !dropped.has(block));
}

function isLinkOnly(block: Block | undefined): boolean {
  if (!block || (block.kind !== "item" && block.kind !== "paragraph")) return false;
  return block.text.length > 0 && block.linked >= block.text.length * 0.85;
}

/** Sections under a heading of furniture, up to the next heading that is not deeper. */
function dropSections(blocks: readonly Block[]): Block[] {
  const kept: Block[] = [];
  let level = 0;
  for (const block of blocks) {
    if (block.kind === "heading") {
      const own = block.level ?? 3;
      if (level && own <= level) level = 0;
      if (!level && block.text.length <= 80 && furnitureHeading.test(block.text)) level = own;
    }
    if (!level) kept.push(block);
  }
  return kept;
}

/** At the end, set apart from the text: who the author is, and all that follows it. */
function dropBiography(blocks: readonly Block[], authors: readonly string[]): readonly Block[] {
  const start = Math.max(Math.ceil(blocks.length / 2), blocks.length - longestBiography);
  const index = blocks.findIndex((block, at) => {
    if (at < start || !isSetApart(block, blocks[at - 1], authors)) return false;
    return authors.some((name) => name.includes(" ") && isAbout(name, block.text));
  });
  return index < 0 ? blocks : blocks.slice(0, index);
}

function isAbout(name: string, text: string): boolean {
  return text.startsWith(name) && biography.test(text.slice(name.length));
}

/** In italics or bold, or under the author's picture or name. */
function isSetApart(block: Block, before: Block | undefined, authors: readonly string[]): boolean {
  if (/^<(?:em|strong|a)\b/.test(block.html) || before?.kind === "figure") return true;
  return before !== undefined && authors.includes(before.text);
}

/** Blocks. */
const longestBiography = 6;
const biography =
  /^,? (?:is|was|has been|writes|covers|works|reports|served|joined|holds) |^,? (?:ist|schreibt|est|écrit|es|escribe|é|è|scrive) /;

/** At the end of a stub; detectAccess reads them from what the page shows. */
function dropPayLines(blocks: readonly Block[]): readonly Block[] {
  return blocks.filter(
    ({ text }, index) => index < blocks.length - 3 || text.length > 200 || !payWall.test(text),
  );
}

/** Headings that nothing follows any more. */
function dropEmptyHeadings(blocks: readonly Block[]): readonly Block[] {
  let end = blocks.length;
  while (end > 0 && (blocks[end - 1]?.kind === "heading" || blocks[end - 1]?.kind === "figure")) end--;
  return blocks.slice(0, Math.max(end, Math.min(blocks.length, 1)));
}
