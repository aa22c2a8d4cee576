import type { StoryArticle } from "../domain/story.ts";
import { weighTerms } from "./weigh-terms.ts";

/** Fewer characters name a subject, more retell the text; a script without spaces says it in a third. */
const shortest = 15;
const longest = 120;
/** What an odd headline costs its article: another is chosen where it is nearly as central. */
const oddShare = 0.6;

/**
 * The article whose headline speaks for its story: the most central one, that is the most like all others together, of
 * the language that most of them are in; of two as central the older. Copies of wire text count once. `articles` are
 * at least one, oldest first.
 */
export function chooseLead(articles: readonly StoryArticle[]): StoryArticle {
  const voices = articles.filter(({ title }) => title.trim() !== "");
  const own = voices.filter(({ duplicateOf }) => duplicateOf === undefined);
  const candidates = inCommonestLanguage(own.length > 0 ? own : voices);
  if (candidates.length === 0) return articles[0]!;
  const vectors = candidates.map((article) => weighTerms({ ...article, names: [] }));
  const sums = new Map<string, number>();
  for (const vector of vectors)
    for (const [term, weight] of vector) sums.set(term, (sums.get(term) ?? 0) + weight);
  const scores = vectors.map((vector, at) => likenessToOthers(vector, sums) * shareOf(candidates[at]!));
  // A hair's breadth is rounding, not centrality.
  const best = Math.max(...scores) - 1e-9;
  return candidates[scores.findIndex((score) => score >= best)]!;
}

function inCommonestLanguage(articles: StoryArticle[]): StoryArticle[] {
  const groups = [...Map.groupBy(articles, ({ language }) => language).values()];
  const most = Math.max(...groups.map((group) => group.length));
  return groups.find((group) => group.length === most) ?? [];
}

/** The sum of the cosines with the other articles, whose vectors have length 1. */
function likenessToOthers(vector: Map<string, number>, sums: ReadonlyMap<string, number>): number {
  let product = 0;
  for (const [term, weight] of vector) product += weight * (sums.get(term)! - weight);
  return product;
}

function shareOf({ title }: StoryArticle): number {
  return isOdd(title.trim()) ? oddShare : 1;
}

/** A headline that is cut off, shouted, no sentence, or a text of its own. */
function isOdd(title: string): boolean {
  const wide =
    title.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu)?.length ?? 0;
  const length = title.length + 2 * wide;
  const shouted = title.length > shortest && title === title.toUpperCase() && title !== title.toLowerCase();
  return length < shortest || length > longest || shouted || /(?:\.\.\.|…)$/.test(title);
}
