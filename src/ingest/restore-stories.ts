import type { ArticleForStories, Store } from "../store/store.ts";
import type { Stories } from "./open-story-thread.ts";

/** Texts of so many articles are in memory at once, and between two slices pages are answered. */
const sliceSize = 200;

/** Gives the index what the archive holds since then, a slice at a time. */
export async function restoreStories(store: Store, stories: Stories, since: Date): Promise<void> {
  for await (const articles of slicesSince(store, since.toISOString())) await stories.restore(articles);
}

async function* slicesSince(store: Store, since: string): AsyncGenerator<ArticleForStories[]> {
  let slice = await store.articles.since(since, { limit: sliceSize });
  while (slice.length > 0) {
    yield slice;
    const { publishedAt, id } = slice.at(-1)!;
    slice = await store.articles.since(since, { limit: sliceSize, after: { publishedAt, articleId: id } });
  }
}
