import type { z } from "@hono/zod-openapi";
import type { ListedArticle } from "../domain/article.ts";
import { type Page, readCursor, writeCursor } from "../domain/page.ts";
import type { Slice } from "../store/store.ts";
import { noPlace } from "./cursor.ts";
import { type articleListSchema, showArticle } from "./schemas/article-schema.ts";

/** What a list of articles is asked for. */
export interface ArticlesAsked {
  limit: number;
  before?: string | undefined;
  content: "full" | "none";
}

/** Reads one part of a list of articles from the store and shows it. Throws bad-input for a cursor that is none. */
export async function listArticles(
  read: (slice: Slice) => Promise<Page<ListedArticle>>,
  { limit, before, content }: ArticlesAsked,
  origin: string,
): Promise<z.infer<typeof articleListSchema>> {
  const { entries, older } = await read({ limit, ...(before !== undefined && { before: cursorOf(before) }) });
  return {
    articles: entries.map((article) => showArticle(article, origin, content)),
    ...(older && { next: writeCursor(older) }),
  };
}

/** Reads a cursor; throws bad-input for what is none. */
export function cursorOf(value: string): NonNullable<Slice["before"]> {
  const cursor = readCursor(value);
  if (!cursor) throw noPlace(value);
  return cursor;
}
