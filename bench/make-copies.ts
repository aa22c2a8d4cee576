import type { StoryInput } from "../src/stories/create-story-index.ts";
import { createRandom } from "./generate-filings.ts";

export interface Pair {
  first: StoryInput;
  second: StoryInput;
}

/**
 * Copies as newsrooms make them of wire text: the end cut (40 to 90 % stay), paragraphs in another order, another
 * headline, another lead, a dateline and credits. Each copy has two to five of these changes.
 */
export function makeCopies(articles: StoryInput[], count: number): Pair[] {
  const random = createRandom(5);
  const step = Math.floor(articles.length / count);
  return Array.from({ length: count }, (_, at) => {
    const first = articles[at * step]!;
    const other = articles[(at * step + Math.floor(articles.length / 2)) % articles.length]!;
    return { first, second: copyOf(first, other, random, at) };
  });
}

function copyOf(first: StoryInput, other: StoryInput, random: () => number, number: number): StoryInput {
  let paragraphs = paragraphsOf(first.text);
  if (random() < 0.7) paragraphs = paragraphs.slice(0, Math.ceil(paragraphs.length * (0.4 + random() * 0.5)));
  if (random() < 0.5) paragraphs = swapSome(paragraphs, random);
  const lead = paragraphsOf(other.text)[0]!.split(" ").slice(0, 35).join(" ");
  if (random() < 0.5) paragraphs = [lead, ...paragraphs.slice(1)];
  if (random() < 0.5) paragraphs[0] = `LONDON, 3 June (Newswire) - ${paragraphs[0]}`;
  paragraphs.push(
    "Reporting by A. Writer in London and B. Reader in Paris; editing by C. Proof. © Newswire.",
  );
  return { id: `copy-${number}`, language: "en", title: other.title, text: paragraphs.join("\n\n") };
}

/** Paragraphs; texts that came without any are cut into groups of three sentences. */
function paragraphsOf(text: string): string[] {
  const paragraphs = text.split(/\n+/).filter((one) => one.trim());
  if (paragraphs.length > 4) return paragraphs;
  const sentences = text.split(/(?<=[.!?])\s+/);
  return Array.from({ length: Math.ceil(sentences.length / 3) }, (_, at) =>
    sentences.slice(at * 3, at * 3 + 3).join(" "),
  );
}

function swapSome(paragraphs: string[], random: () => number): string[] {
  const swapped = [...paragraphs];
  for (let times = 0; times < 3; times += 1) {
    const one = Math.floor(random() * swapped.length);
    const other = Math.floor(random() * swapped.length);
    [swapped[one], swapped[other]] = [swapped[other]!, swapped[one]!];
  }
  return swapped;
}

/**
 * Pairs of different articles that are as alike as can be: of one topic, published at most three days apart. Those
 * that share a third of the shorter one's runs of eight words print the same text and are left out.
 */
export function pairSimilar(articles: (StoryInput & { topic: string })[], count: number): Pair[] {
  const sorted = articles.toSorted((one, other) => dayOf(one) - dayOf(other));
  const pairs: Pair[] = [];
  for (let apart = 1; pairs.length < count && apart < 200; apart += 1) {
    for (let at = 0; at + apart < sorted.length && pairs.length < count; at += 1) {
      const [first, second] = [sorted[at]!, sorted[at + apart]!];
      if (first.topic !== second.topic || dayOf(second) - dayOf(first) > 3) continue;
      if (sharedRuns(first.text, second.text) < 1 / 3) pairs.push({ first, second });
    }
  }
  return pairs;
}

const dayOf = ({ publishedAt }: StoryInput) => Date.parse(publishedAt!) / 86_400_000;

function sharedRuns(one: string, other: string): number {
  const [first, second] = [runsOf(one), runsOf(other)];
  return first.intersection(second).size / Math.max(1, Math.min(first.size, second.size));
}

function runsOf(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.slice(7).map((_, at) => words.slice(at, at + 8).join(" ")));
}
