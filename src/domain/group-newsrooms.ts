/** A publisher, and the site that tells its owner. */
export interface PublisherSite {
  id: number;
  site: string;
  /** Articles of late; they tell only of publishers that share copies. */
  articles: number;
}

/** How many articles of one publisher are copies of the other's. */
export interface SharedCopies {
  one: number;
  other: number;
  copies: number;
}

/** Fewer copies may be chance: a paper that now and then prints an agency's text is a newsroom of its own. */
const leastCopies = 5;
const leastShare = 0.5;

/**
 * Which publishers are one newsroom: those of one site, and those of which at least half of what one of the two
 * published of late is the same text as the other's. Returns the newsroom of each publisher, named by its smallest id.
 */
export function groupNewsrooms(
  publishers: readonly PublisherSite[],
  shared: readonly SharedCopies[],
): Map<number, number> {
  const newsrooms = new Map(publishers.map(({ id }) => [id, id]));
  const firstOf = new Map<string, number>();
  for (const { id, site } of publishers) {
    unite(newsrooms, id, firstOf.get(site) ?? id);
    if (!firstOf.has(site)) firstOf.set(site, id);
  }
  const articles = new Map(publishers.map((publisher) => [publisher.id, publisher.articles]));
  for (const { one, other, copies } of shared) {
    const fewer = Math.min(articles.get(one) ?? 0, articles.get(other) ?? 0);
    if (copies >= leastCopies && copies >= leastShare * fewer) unite(newsrooms, one, other);
  }
  return new Map(publishers.map(({ id }) => [id, newsroomOf(newsrooms, id)]));
}

function unite(newsrooms: Map<number, number>, one: number, other: number): void {
  const [first, second] = [newsroomOf(newsrooms, one), newsroomOf(newsrooms, other)];
  newsrooms.set(Math.max(first, second), Math.min(first, second));
}

function newsroomOf(newsrooms: ReadonlyMap<number, number>, id: number): number {
  let newsroom = id;
  for (let next = newsrooms.get(id); next !== undefined && next !== newsroom; next = newsrooms.get(next))
    newsroom = next;
  return newsroom;
}
