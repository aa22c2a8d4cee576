import { type BoardArticle, createArticleShelf } from "./article-shelf.ts";
import { backgroundPerThousand } from "./background.ts";
import { likenessAcross } from "./likeness-across.ts";
import { mergeTerms, type TermSums } from "./merge-terms.ts";
import { mostFrequent } from "./most-frequent.ts";
import { type SearchLimits, searchTermsOf, unit } from "./pick-terms.ts";
import { createPostings } from "./postings.ts";
import { kindOfHash, termKinds } from "./term-kind.ts";
import { type Weighted, weigh } from "./weigh.ts";

interface BoardStory {
  id: string;
  /** Numbers of its articles. */
  members: number[];
  /** Moments of its first and last dated article, in milliseconds. */
  firstAt: number;
  lastAt: number;
  /** Its articles' languages, with a space between. */
  languages: string;
  /** The publisher of all its articles; undefined where there are several, or one is unknown. */
  publisher: string | undefined;
}

export type { BoardArticle } from "./article-shelf.ts";

export interface Match {
  story: BoardStory;
  score: number;
  /** Hashes of the terms that both share, most telling first. */
  shared: number[];
}

/** The active stories, found by their terms: never all compared with all. */
export interface StoryBoard {
  /**
   * The story that an article of these terms is most like, with a likeness from 0 to 1. A current article meets only
   * stories that reach into the window; an older one any that is near in time.
   */
  findLikest(article: BoardArticle, windowStart: number): Match | undefined;
  /** Puts an article, by a number of its own, into a story. */
  pin(number: number, storyId: string, article: BoardArticle): void;
  /** Puts an article that is there into another story. */
  move(number: number, storyId: string): void;
  unpin(number: number): void;
  has(number: number): boolean;
  /** How many articles there are. */
  size(): number;
  /** The articles that share the most telling terms with one that is there, at most so many. */
  findNear(number: number, most: number): number[];
  articleAt(number: number): BoardArticle;
  storyOf(number: number): string;
  isStory(storyId: string): boolean;
  membersOf(storyId: string): readonly number[];
  /** The language of most of a story's articles; of its first where there are as many. */
  languageOf(storyId: string): string;
  /** How telling a term is now: the logarithm of its rareness. */
  rareness(term: number): number;
}

interface Story extends BoardStory {
  /** Sum of the terms of its articles; not there while its only article has them. */
  sums?: TermSums | undefined;
}

/** Only an article's most telling terms look for candidates; all terms then decide among these. */
const search: SearchLimits = { words: 18, names: 8 };
/** So many listed articles are looked at in one search: what is too common to tell is passed over. */
const mostLooks = 6_000;
/** Looking back asks for the nearest of many articles. */
const mostLooksForNear = 2_000;
const mostCandidates = 16;
const day = 86_400_000;
/** In so many days a story loses half of its pull. */
const halfLifeDays = 10;
/**
 * A newsroom seldom tells one event twice, but prints the same furniture under all it tells: what only it has written
 * must be so much more like.
 */
const samePublisher = 1.5;
const sharedShown = 6;
/** So many articles with the background's words are imagined to be there already, and so many more with others. */
const imaginedArticles = 300;
const imaginedOthers = 30;

export function createStoryBoard(windowDays: number): StoryBoard {
  const stories = new Map<string, Story>();
  const storyOf: (Story | undefined)[] = [];
  let active = 0;
  const articles = createArticleShelf();
  const postings = createPostings();
  let removed = 0;

  function rareness(term: number): number {
    const imagined = (backgroundPerThousand(term) * imaginedArticles) / 1_000;
    const articles = active + imaginedArticles + imaginedOthers + 1;
    return Math.log(articles / (postings.count(term) + imagined + 0.5));
  }

  const vectorOf = (number: number): TermSums => {
    const { terms, weights } = articles.vectorAt(number);
    return { terms, sums: weights };
  };
  const sumsOf = (story: Story): TermSums => story.sums ?? vectorOf(story.members[0]!);

  /** Visits the articles listed under the most telling terms, with what the term tells. */
  function look(
    weighted: Weighted,
    most: number,
    visit: (number: number, story: Story, vote: number) => void,
  ): void {
    let looks = 0;
    for (const [term, weight] of searchedTerms(weighted)) {
      const holders = postings.count(term);
      if (looks + holders > most) continue;
      looks += holders;
      const vote = weight * (weighted.rareness.get(term) ?? 0);
      postings.each(term, (number) => {
        const story = storyOf[number];
        if (story) visit(number, story, vote);
      });
    }
  }

  function candidates(weighted: Weighted): Story[] {
    const votes = new Map<Story, number>();
    look(weighted, mostLooks, (_, story, vote) => {
      votes.set(story, (votes.get(story) ?? 0) + vote / story.members.length);
    });
    const best = [...votes].sort((one, other) => other[1] - one[1] || order(one[0], other[0]));
    return best.slice(0, mostCandidates).map(([story]) => story);
  }

  /**
   * Between the cosine with the story's centroid, which lets big stories swallow everything, and the mean of the
   * cosines with its articles, which keeps them too small: the geometric mean of both. Its articles count as long as
   * this one, because all are scaled alike.
   */
  function likeness({ byTerm, length }: Weighted, story: Story): number {
    const { terms: own, sums } = sumsOf(story);
    let product = 0;
    let squares = 0;
    for (let at = 0; at < own.length; at += 1) {
      const term = own[at]!;
      if (kindOfHash(term) === termKinds.name) continue;
      const value = (sums[at]! / unit) * rareness(term);
      squares += value * value;
      const weight = byTerm.get(term);
      if (weight !== undefined) product += weight * value;
    }
    return product / length / Math.sqrt(Math.sqrt(squares) * story.members.length * length);
  }

  function across({ byTerm }: Weighted, story: Story, at: number): number {
    const dated = !Number.isNaN(at) && story.firstAt <= story.lastAt;
    return dated && daysApart(story, at) <= 1 ? likenessAcross(byTerm, sumsOf(story), rareness) : 0;
  }

  function isOut(story: Story, at: number, windowStart: number): boolean {
    const dated = story.firstAt <= story.lastAt;
    const over = dated && at >= windowStart && story.lastAt < windowStart;
    return over || daysApart(story, at) > windowDays;
  }

  function scoreOf(weighted: Weighted, { language, publisher, at }: BoardArticle, story: Story): number {
    if (!speaks(story, language)) return across(weighted, story, at);
    const alone = publisher !== undefined && story.publisher === publisher;
    const age = 0.5 ** (daysApart(story, at) / halfLifeDays);
    return (likeness(weighted, story) * age) / (alone ? samePublisher : 1);
  }

  /** Counts the article's terms, and lists it under those that would look for it. */
  function enter(number: number): void {
    const vector = articles.vectorAt(number);
    for (const term of vector.terms) postings.add(term);
    for (const term of searchTermsOf(vector, search)) postings.list(term, number);
  }

  /** Lists keep what has left; when that is most, they are written anew. */
  function sweep(): void {
    postings.clear();
    removed = 0;
    for (const [number, story] of storyOf.entries()) if (story) enter(number);
  }

  function join(number: number, storyId: string): void {
    const { vector, language, publisher, at } = articles.at(number);
    const known = stories.get(storyId);
    const story = known ?? startStory(storyId, language, publisher);
    if (known) story.sums = mergeTerms(sumsOf(story), { terms: vector.terms, sums: vector.weights });
    else stories.set(storyId, story);
    storyOf[number] = story;
    story.members.push(number);
    if (story.publisher !== publisher) story.publisher = undefined;
    if (!speaks(story, language)) story.languages += ` ${language}`;
    if (at < story.firstAt) story.firstAt = at;
    if (at > story.lastAt) story.lastAt = at;
  }

  function leave(number: number): void {
    const story = storyOf[number]!;
    storyOf[number] = undefined;
    story.members.splice(story.members.indexOf(number), 1);
    if (story.members.length === 0) stories.delete(story.id);
    else story.sums = mergeTerms(story.sums!, vectorOf(number), -1);
  }

  return {
    rareness,
    findLikest(article, windowStart) {
      const weighted = weigh(article.vector, rareness);
      let best: Match | undefined;
      for (const story of candidates(weighted)) {
        const score = isOut(story, article.at, windowStart) ? 0 : scoreOf(weighted, article, story);
        if (score > (best?.score ?? 0)) best = { story, score, shared: [] };
      }
      if (best) best.shared = sharedTerms(weighted, sumsOf(best.story as Story));
      return best;
    },
    findNear(number, most) {
      const votes = new Map<number, number>();
      look(weigh(articles.vectorAt(number), rareness), mostLooksForNear, (other, _, vote) => {
        if (other !== number) votes.set(other, (votes.get(other) ?? 0) + vote);
      });
      const best = [...votes].sort((one, other) => other[1] - one[1]);
      return best.slice(0, most).map(([other]) => other);
    },
    pin(number, storyId, article) {
      articles.put(number, article);
      active += 1;
      join(number, storyId);
      enter(number);
    },
    move(number, storyId) {
      leave(number);
      join(number, storyId);
    },
    unpin(number) {
      leave(number);
      active -= 1;
      for (const term of articles.vectorAt(number).terms) postings.drop(term);
      removed += 1;
      if (removed > active + 1_000) sweep();
    },
    size: () => active,
    has: (number) => storyOf[number] !== undefined,
    articleAt: articles.at,
    storyOf: (number) => storyOf[number]!.id,
    isStory: (storyId) => stories.has(storyId),
    membersOf: (storyId) => stories.get(storyId)?.members ?? [],
    languageOf(storyId) {
      const { languages, members } = stories.get(storyId)!;
      const [first] = languages.split(" ");
      return mostFrequent([first!, ...members.map((number) => articles.languageAt(number))]);
    },
  };
}

function startStory(id: string, language: string, publisher: string | undefined): Story {
  return {
    id,
    members: [],
    firstAt: Number.POSITIVE_INFINITY,
    lastAt: Number.NEGATIVE_INFINITY,
    languages: language,
    publisher,
  };
}

function speaks({ languages }: BoardStory, language: string): boolean {
  return languages === language || languages.split(" ").includes(language);
}

function searchedTerms({ byWeight }: Weighted): [number, number][] {
  const isName = ([term]: [number, number]) => kindOfHash(term) === termKinds.name;
  const words = byWeight.filter((one) => !isName(one));
  return [...words.slice(0, search.words), ...byWeight.filter(isName).slice(0, search.names)];
}

/** Days between a moment and the nearest moment of a story; 0 where either is unknown. */
function daysApart({ firstAt, lastAt }: BoardStory, at: number): number {
  if (Number.isNaN(at) || firstAt > lastAt) return 0;
  return Math.max(0, firstAt - at, at - lastAt) / day;
}

function sharedTerms({ byWeight }: Weighted, { terms }: TermSums): number[] {
  const own = new Set(terms);
  const shared = byWeight.filter(([term]) => own.has(term));
  return shared.slice(0, sharedShown).map(([term]) => term);
}

function order(one: BoardStory, other: BoardStory): number {
  return one.id < other.id ? -1 : 1;
}
