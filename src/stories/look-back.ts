import { type Comparison, compareArticles, leastLikeness } from "./compare-articles.ts";
import { linkAverage } from "./link-average.ts";
import { type NamedGroup, nameGroups } from "./name-groups.ts";
import { createNeighbourhoods } from "./neighbourhoods.ts";
import type { StoryBoard } from "./story-board.ts";

/** An article that belongs to another story than before. */
export interface Change {
  article: number;
  from: string;
  to: string;
  /** The likest other article of its new story, and what both share; not there for one that is alone now. */
  likest?: { article: number; likeness: number; shared: number[] } | undefined;
}

/** Groups anew what is near the articles that came last. */
export interface LookBack {
  regroup(fresh: readonly number[]): Change[];
  forget(article: number): void;
}

/** So many articles are grouped anew together at most: time grows with the square. */
const mostTogether = 300;

/**
 * Average linkage over neighbourhoods, as if all their articles had come at once: the new articles, those that they are
 * like enough to be of one event with, and all others of the stories of both. The board is changed accordingly.
 */
export function createLookBack(board: StoryBoard, idOf: (article: number) => string): LookBack {
  const crowding: number[] = [];
  return {
    regroup(fresh) {
      const comparison = compareArticles(board, crowding);
      return findNeighbourhoods(board, comparison, fresh).flatMap((articles) =>
        regroupTogether(board, comparison, articles, idOf),
      );
    },
    forget(article) {
      crowding[article] = 0;
    },
  };
}

/** The likest articles first: who no longer fits in is left to the next time. */
function findNeighbourhoods(board: StoryBoard, comparison: Comparison, fresh: readonly number[]): number[][] {
  const links = fresh.flatMap((article) => comparison.linksOf(article));
  links.sort((one, other) => other.likeness - one.likeness);
  const neighbourhoods = createNeighbourhoods(mostTogether);
  const near = new Set([...fresh, ...links.map(({ other }) => other)]);
  for (const storyId of new Set(Array.from(near, board.storyOf))) {
    const members = board.membersOf(storyId);
    if (members.length <= mostTogether) for (const one of members) neighbourhoods.link(members[0]!, one);
  }
  for (const { one, other } of links) neighbourhoods.link(one, other);
  return neighbourhoods.all().filter((articles) => articles.length > 1);
}

function regroupTogether(
  board: StoryBoard,
  comparison: Comparison,
  articles: number[],
  idOf: (article: number) => string,
): Change[] {
  const ordered = articles.toSorted(
    (one, other) => momentOf(board, one) - momentOf(board, other) || (idOf(one) < idOf(other) ? -1 : 1),
  );
  const leads = (article: number) => board.languageOf(board.storyOf(article)) === languageOf(board, article);
  const led = Map.groupBy(ordered.filter(leads), (article) => languageOf(board, article));
  const groups = [...led.values()].flatMap((same) => groupAlike(same, comparison));
  const { storyOf, isStory } = board;
  const named = nameGroups(groups, { storyOf, idOf, isTaken: isStory });
  return moveAll(
    board,
    comparison,
    follow(
      board,
      named,
      ordered.filter((article) => !leads(article)),
    ),
  );
}

/** Oldest first, as the articles are. */
function groupAlike(articles: number[], { likeness }: Comparison): number[][] {
  const groups = linkAverage(
    articles.length,
    (one, other) => likeness(articles[one]!, articles[other]!),
    leastLikeness,
  );
  const places = groups.map((group) => group.toSorted((one, other) => one - other));
  places.sort((one, other) => one[0]! - other[0]!);
  return places.map((group) => group.map((at) => articles[at]!));
}

/** An article in another language than most of its story goes where most of the story goes: no words tell more. */
function follow(board: StoryBoard, groups: NamedGroup[], followers: number[]): NamedGroup[] {
  const followed = groups.map(({ storyId, articles }) => ({ storyId, articles: [...articles] }));
  for (const article of followers) {
    const storyId = board.storyOf(article);
    const counts = groups.map(
      ({ articles }) => articles.filter((one) => board.storyOf(one) === storyId).length,
    );
    const most = Math.max(...counts);
    if (most > 0) followed[counts.indexOf(most)]!.articles.push(article);
  }
  return followed;
}

function moveAll(board: StoryBoard, comparison: Comparison, groups: NamedGroup[]): Change[] {
  const changes: Change[] = groups.flatMap(({ storyId: to, articles }) =>
    articles
      .map((article) => ({ article, from: board.storyOf(article), to, likest: undefined, articles }))
      .filter(({ from }) => from !== to)
      .map(({ article, from, articles: together }) => ({
        article,
        from,
        to,
        likest: findLikest(comparison, article, together),
      })),
  );
  for (const { article, to } of changes) board.move(article, to);
  return changes;
}

function findLikest(comparison: Comparison, article: number, together: number[]): Change["likest"] {
  let best: { article: number; likeness: number } | undefined;
  for (const other of together) {
    if (other === article) continue;
    const likeness = comparison.likeness(article, other);
    if (!best || likeness > best.likeness) best = { article: other, likeness };
  }
  return best && { ...best, shared: comparison.shared(article, best.article) };
}

const languageOf = (board: StoryBoard, article: number) => board.articleAt(article).language;

/** Undated articles count as the newest. */
function momentOf(board: StoryBoard, article: number): number {
  const { at } = board.articleAt(article);
  return Number.isNaN(at) ? Number.MAX_SAFE_INTEGER : at;
}
