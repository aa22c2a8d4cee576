import type { Filing } from "../src/domain/article.ts";
import { articleId } from "../src/domain/article-id.ts";
import { categories } from "../src/domain/category.ts";
import type { ArticleTag } from "../src/domain/tag.ts";

/** A small seeded generator (mulberry32): the same archive each time. */
export function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const syllables = [
  "ka",
  "to",
  "mi",
  "ren",
  "sol",
  "dar",
  "vin",
  "es",
  "qua",
  "ber",
  "lo",
  "ni",
  "tra",
  "pel",
  "um",
  "shi",
];

function createWords(random: () => number, count: number): string[] {
  const pick = () => syllables[Math.floor(random() * syllables.length)]!;
  return Array.from({ length: count }, () => pick() + pick() + (random() < 0.5 ? pick() : ""));
}

/** Few things are written about often and many seldom (Zipf). */
function skewed(random: () => number, size: number): number {
  return Math.min(size - 1, Math.floor(size ** random()) - 1);
}

const tagCount = 4_000;
const publisherCount = 200;

/** An endless archive of made-up articles: seven paragraphs, about 2.2 kB of text, six tags, a minute apart. */
export function* generateFilings(newest: Date): Generator<Filing> {
  const random = createRandom(7);
  const words = createWords(random, 12_000);
  const sentence = () => Array.from({ length: 14 }, () => words[skewed(random, words.length)]!).join(" ");
  for (let number = 0; ; number++) {
    const paragraphs = Array.from({ length: 7 }, () => `${sentence()}. ${sentence()}. ${sentence()}.`);
    const publisher = `publisher-${skewed(random, publisherCount)}.example`;
    const url = `https://${publisher}/news/${number}`;
    const at = new Date(newest.getTime() - number * 60_000).toISOString();
    yield filingOf(url, publisher, at, sentence(), paragraphs, pickTags(random), number);
  }
}

function pickTags(random: () => number): ArticleTag[] {
  const numbers = new Set(Array.from({ length: 6 }, () => skewed(random, tagCount)));
  return [...numbers].map((number, at) => ({
    name: `Tag${number}`,
    kind: "theme",
    score: 1 - at / 10,
    evidence: ["generated"],
  }));
}

function filingOf(
  url: string,
  publisher: string,
  at: string,
  title: string,
  paragraphs: string[],
  tags: ArticleTag[],
  number: number,
): Filing {
  const id = articleId(url);
  return {
    article: {
      id,
      url,
      publisherKey: publisher,
      publisherName: publisher,
      title,
      authors: ["A. Writer"],
      publishedAt: at,
      firstSeenAt: at,
      language: "en",
      category: categories[number % categories.length]!,
      summary: paragraphs[0]!,
      text: paragraphs.join("\n\n"),
      html: paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join(""),
      keywords: [],
      access: "full",
      storyId: id,
    },
    entities: [],
    tags,
  };
}
