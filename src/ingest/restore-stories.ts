import type { ArticleForStories, Store } from "../store/store.ts";
import { createStoryIndex, type StoryIndex } from "../stories/create-story-index.ts";

/** Texts of so many articles are in memory at once, and between two slices pages are answered. */
const sliceSize = 200;

/** The stories of the window that ends at `now`, read from the archive a slice at a time. */
export async function restoreStories(store: Store, windowDays: number, now: Date): Promise<StoryIndex> {
  const index = createStoryIndex({ windowDays });
  const since = new Date(now.getTime() - windowDays * 86_400_000).toISOString();
  for await (const articles of slicesSince(store, since)) index.restore(articles);
  return index;
}

async function* slicesSince(store: Store, since: string): AsyncGenerator<ArticleForStories[]> {
  let slice = await store.articles.since(since, { limit: sliceSize });
  while (slice.length > 0) {
    yield slice;
    const { publishedAt, id } = slice.at(-1)!;
    slice = await store.articles.since(since, { limit: sliceSize, after: { publishedAt, articleId: id } });
  }
}
