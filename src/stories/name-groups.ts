/** Articles (by number) that belong together from now on, and the id of their story. */
export interface NamedGroup {
  storyId: string;
  articles: number[];
}

interface Before {
  storyOf(article: number): string;
  idOf(article: number): string;
  /** A story of that id is there, in this neighbourhood or elsewhere. */
  isTaken(storyId: string): boolean;
}

/**
 * Gives groups the ids of the stories that they were: the group that holds most of a story's articles keeps its id, of
 * two groups with as many the one with the older article (they are listed oldest first). Other groups are called after
 * their oldest article whose id no story has; where all have, they stay with the story that most of them come from.
 */
export function nameGroups(groups: number[][], before: Before): NamedGroup[] {
  const claims = groups.flatMap((articles, at) => claimsOf(articles, at, before));
  claims.sort((one, other) => other.articles - one.articles || one.at - other.at);
  const names: (string | undefined)[] = [];
  const used = new Set<string>();
  for (const { at, storyId } of claims) {
    if (names[at] !== undefined || used.has(storyId)) continue;
    names[at] = storyId;
    used.add(storyId);
  }
  return groups.map((articles, at) => {
    const storyId = names[at] ?? newName(articles, used, before) ?? before.storyOf(articles[0]!);
    used.add(storyId);
    return { storyId, articles };
  });
}

interface Claim {
  at: number;
  storyId: string;
  articles: number;
}

function claimsOf(articles: number[], at: number, { storyOf }: Before): Claim[] {
  const counts = new Map<string, number>();
  for (const article of articles) counts.set(storyOf(article), (counts.get(storyOf(article)) ?? 0) + 1);
  return Array.from(counts, ([storyId, count]) => ({ at, storyId, articles: count }));
}

function newName(articles: number[], used: ReadonlySet<string>, { idOf, isTaken }: Before) {
  return articles.map(idOf).find((id) => !used.has(id) && !isTaken(id));
}
