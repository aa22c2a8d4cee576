import { unit } from "./pick-terms.ts";
import type { StoryBoard } from "./story-board.ts";
import { kindOfHash, termKinds } from "./term-kind.ts";

interface Link {
  one: number;
  other: number;
  likeness: number;
}

/** How like two articles are, seen from the whole window. */
export interface Comparison {
  /**
   * The cosine of their words, set against how like each is to its nearest articles of whatever story: among twenty
   * matches of one league more is needed to be one than in a quiet corner (local scaling; Schnitzer et al. 2012).
   * Halved by ten days between them.
   */
  likeness(one: number, other: number): number;
  /** An article's links to others that it is so like that they may be of one event. */
  linksOf(article: number): Link[];
  /** Terms (hashes) that both have, most telling first. */
  shared(one: number, other: number): number[];
}

/** From this mean likeness on articles are of one event; tuned for the balance of joining and keeping apart. */
export const leastLikeness = 0.135;
const nearest = 20;
const candidates = 32;
/** What the mean likeness to the nearest is at most articles of a window of some hundreds. */
const usualCrowding = 0.115;
/**
 * An article that shares nothing with any other is no likelier to be of one event with the next; and that a story has
 * dozens of articles, each the nearest of the others, does not make them strangers.
 */
const leastCrowding = 0.075;
const mostCrowding = 0.18;
/**
 * Where few articles are yet, all are far from each other, which says nothing: until there are some hundreds, places
 * count as crowded, and more is needed to be one.
 */
const fewArticles = 150;
const crowdingOfFew = 0.185;
const scaling = 0.375;
/** The least that a cosine over the crowding of both must be: who is below need not be looked at more closely. */
const leastScaled = leastLikeness / usualCrowding ** (2 * scaling);
/** As in the first answer: the same two people who meet again a week later are in another event, in much the same words. */
const halfLife = 10 * 86_400_000;
/** What one publisher prints under all its articles makes them alike. */
const samePublisher = 1.2;
const sharedShown = 6;

/** Terms sorted by hash, scaled to length 1. */
interface UnitVector {
  terms: Uint32Array;
  values: Float32Array;
}

/** Compares as the window is now. `crowding` keeps what is dear to find, by article, from one time to the next. */
export function compareArticles(board: StoryBoard, crowding: number[]): Comparison {
  const vectors = new Map<number, UnitVector>();

  function vectorOf(article: number): UnitVector {
    const known = vectors.get(article) ?? scaleToUnit(board, article);
    vectors.set(article, known);
    return known;
  }

  function findNear(article: number): [number, number][] {
    const own = vectorOf(article);
    const near = board
      .findNear(article, candidates)
      .map((other): [number, number] => [other, dot(own, vectorOf(other))]);
    const cosines = near.map(([, cosine]) => cosine).sort((one, other) => other - one);
    const sum = cosines.slice(0, nearest).reduce((total, one) => total + one, 0);
    const known = 1 / (1 + (fewArticles / board.size()) ** 2);
    const measured = Math.min(mostCrowding, Math.max(leastCrowding, sum / nearest));
    crowding[article] = measured * known + crowdingOfFew * (1 - known);
    return near;
  }

  function crowdingOf(article: number): number {
    if (!crowding[article]) findNear(article);
    return crowding[article]!;
  }

  function likenessOf(cosine: number, one: number, other: number): number {
    const [{ at, publisher }, { at: otherAt, publisher: otherPublisher }] = [
      board.articleAt(one),
      board.articleAt(other),
    ];
    const age = Number.isNaN(at) || Number.isNaN(otherAt) ? 1 : 0.5 ** (Math.abs(at - otherAt) / halfLife);
    const crowded = (crowdingOf(one) * crowdingOf(other)) / usualCrowding ** 2;
    const own = publisher !== undefined && publisher === otherPublisher ? samePublisher : 1;
    return ((cosine / crowded ** scaling) * age) / own;
  }

  return {
    likeness: (one, other) => likenessOf(dot(vectorOf(one), vectorOf(other)), one, other),
    linksOf(article) {
      const near = findNear(article);
      // Where a new article is nearer than others were, the place has become more crowded.
      for (const [other, cosine] of near) if (cosine > crowding[other]!) crowding[other] = 0;
      const own = crowding[article]!;
      return near
        .filter(([, cosine]) => cosine / (own * leastCrowding) ** scaling >= leastScaled)
        .map(([other, cosine]) => ({ one: article, other, likeness: likenessOf(cosine, article, other) }))
        .filter(({ likeness }) => likeness >= leastLikeness);
    },
    shared(one, other) {
      const { terms, values } = vectorOf(other);
      const products = new Map(Array.from(terms, (term, at) => [term, values[at]!]));
      const own = vectorOf(one);
      const both = Array.from(own.terms, (term, at): [number, number] => [
        term,
        own.values[at]! * (products.get(term) ?? 0),
      ]);
      const telling = both.filter(([, product]) => product > 0).sort((a, b) => b[1] - a[1]);
      return telling.slice(0, sharedShown).map(([term]) => term);
    },
  };
}

function scaleToUnit(board: StoryBoard, article: number): UnitVector {
  const { terms, weights } = board.articleAt(article).vector;
  const values = Float32Array.from(terms, (term, at) =>
    kindOfHash(term) === termKinds.name ? 0 : (weights[at]! / unit) * board.rareness(term),
  );
  const length = Math.hypot(...values) || 1;
  return { terms, values: values.map((one) => one / length) };
}

function dot(one: UnitVector, other: UnitVector): number {
  let product = 0;
  let left = 0;
  let right = 0;
  while (left < one.terms.length && right < other.terms.length) {
    const [term, otherTerm] = [one.terms[left]!, other.terms[right]!];
    if (term === otherTerm) product += one.values[left]! * other.values[right]!;
    if (term <= otherTerm) left += 1;
    if (otherTerm <= term) right += 1;
  }
  return product;
}
