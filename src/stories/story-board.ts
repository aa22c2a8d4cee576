import type { TermVector, Vocabulary } from "./vocabulary.ts";

export interface BoardStory {
  id: string;
  /** Sum of the terms of its articles. */
  sum: Map<number, number>;
  articles: number;
  /** Moments of its first and last dated article, in milliseconds. */
  firstAt: number;
  lastAt: number;
}

/** An article on the board. */
export interface Pinned {
  storyId: string;
  vector: TermVector;
  /** NaN where unknown. */
  at: number;
}

export interface Match {
  story: BoardStory;
  score: number;
  /** Terms that both share, most telling first. */
  shared: string[];
}

/** The active stories, found by their terms: never all compared with all. */
export interface StoryBoard {
  /**
   * The story that an article of these terms is most like, with a likeness from 0 to 1. A current article meets only
   * stories that reach into the window; an older one any that is near in time.
   */
  findLikest(vector: TermVector, at: number, windowStart: number): Match | undefined;
  pin(article: Pinned): void;
  unpin(article: Pinned): void;
  readonly size: number;
}

/** Only an article's most telling terms look for candidates; all terms then decide among these. */
const searchTerms = 40;
const mostCandidates = 16;
const day = 86_400_000;
/** In so many days a story loses half of its pull. */
const halfLifeDays = 10;
const sharedShown = 6;

export function createStoryBoard(vocabulary: Vocabulary, windowDays: number): StoryBoard {
  const stories = new Map<string, BoardStory>();
  const storiesWith = new Map<number, Set<BoardStory>>();

  function candidates(weighted: [number, number][]): BoardStory[] {
    const votes = new Map<BoardStory, number>();
    for (const [term, weight] of weighted.slice(0, searchTerms)) {
      const rareness = vocabulary.rareness(term);
      for (const story of storiesWith.get(term) ?? []) {
        const vote = (weight * rareness * story.sum.get(term)!) / story.articles;
        votes.set(story, (votes.get(story) ?? 0) + vote);
      }
    }
    const best = [...votes].sort((one, other) => other[1] - one[1] || order(one[0], other[0]));
    return best.slice(0, mostCandidates).map(([story]) => story);
  }

  return {
    findLikest(vector, at, windowStart) {
      const weighted = weigh(vector, vocabulary);
      let best: Match | undefined;
      for (const story of candidates(weighted)) {
        const apart = daysApart(story, at);
        const dated = story.firstAt <= story.lastAt;
        const over = dated && at >= windowStart && story.lastAt < windowStart;
        if (over || apart > windowDays) continue;
        const score = likeness(weighted, story, vocabulary) * 0.5 ** (apart / halfLifeDays);
        if (score > (best?.score ?? 0)) best = { story, score, shared: [] };
      }
      if (best) best.shared = sharedWords(weighted, best.story, vocabulary);
      return best;
    },
    pin({ storyId, vector, at }) {
      const known = stories.get(storyId);
      const story = known ?? {
        id: storyId,
        sum: new Map(),
        articles: 0,
        firstAt: Number.POSITIVE_INFINITY,
        lastAt: Number.NEGATIVE_INFINITY,
      };
      stories.set(storyId, story);
      story.articles += 1;
      if (at < story.firstAt) story.firstAt = at;
      if (at > story.lastAt) story.lastAt = at;
      for (const [index, term] of vector.terms.entries()) {
        story.sum.set(term, (story.sum.get(term) ?? 0) + vector.weights[index]!);
        const holders = storiesWith.get(term);
        if (holders) holders.add(story);
        else storiesWith.set(term, new Set([story]));
      }
    },
    unpin({ storyId, vector }) {
      const story = stories.get(storyId)!;
      story.articles -= 1;
      if (story.articles === 0) stories.delete(storyId);
      for (const [index, term] of vector.terms.entries()) {
        const rest = story.sum.get(term)! - vector.weights[index]!;
        // Sums of 32-bit weights in 64 bits are exact enough: only a last holder leaves nothing.
        if (rest > 1e-6) story.sum.set(term, rest);
        else {
          story.sum.delete(term);
          const holders = storiesWith.get(term)!;
          holders.delete(story);
          if (holders.size === 0) storiesWith.delete(term);
        }
      }
    },
    get size() {
      return stories.size;
    },
  };
}

/** Terms with their weight by rareness, most telling first. */
function weigh({ terms, weights }: TermVector, vocabulary: Vocabulary): [number, number][] {
  const weighted = Array.from(terms, (term, at): [number, number] => [
    term,
    weights[at]! * vocabulary.rareness(term),
  ]);
  return weighted.sort((one, other) => other[1] - one[1]);
}

/**
 * Between the cosine with the story's centroid, which lets big stories swallow everything, and the mean of the cosines
 * with its articles, which keeps them too small: the geometric mean of both. Its articles count as long as this one,
 * because all are scaled alike.
 */
function likeness(weighted: [number, number][], story: BoardStory, vocabulary: Vocabulary): number {
  const length = Math.sqrt(weighted.reduce((squares, [, weight]) => squares + weight ** 2, 0));
  let product = 0;
  for (const [term, weight] of weighted) {
    const sum = story.sum.get(term);
    if (sum !== undefined) product += weight * sum * vocabulary.rareness(term);
  }
  let squares = 0;
  for (const [term, sum] of story.sum) squares += (sum * vocabulary.rareness(term)) ** 2;
  return product / length / Math.sqrt(Math.sqrt(squares) * story.articles * length);
}

/** Days between a moment and the nearest moment of a story; 0 where either is unknown. */
function daysApart({ firstAt, lastAt }: BoardStory, at: number): number {
  if (Number.isNaN(at) || firstAt > lastAt) return 0;
  return Math.max(0, firstAt - at, at - lastAt) / day;
}

function sharedWords(weighted: [number, number][], story: BoardStory, vocabulary: Vocabulary): string[] {
  return weighted
    .filter(([term]) => story.sum.has(term))
    .slice(0, sharedShown)
    .map(([term]) => vocabulary.word(term).replace(/^@|^\w*:/, ""));
}

function order(one: BoardStory, other: BoardStory): number {
  return one.id < other.id ? -1 : 1;
}
