import type { Category } from "../../domain/category.ts";
import type { Story } from "../../domain/story.ts";
import type { Sql } from "./create-sql.ts";
import type { Engine } from "./engine.ts";
import { toMillis, toMoment } from "./moments.ts";

interface StoryRow {
  id: string;
  title: string;
  category: Category;
  articles: number;
  publishers: number;
  first_at: number;
  last_at: number;
}

const newest = Number.MAX_SAFE_INTEGER;

export function createStories(sql: Sql): Engine["stories"] {
  return {
    get: (id) => {
      const row = sql.get<StoryRow>("SELECT * FROM stories WHERE id = ?", id);
      return row && readStory(row);
    },
    top: (since, limit) =>
      sql
        .all<StoryRow>(
          `SELECT * FROM stories WHERE last_at >= ?
            ORDER BY publishers DESC, articles DESC, last_at DESC, id DESC LIMIT ?`,
          ...[toMillis(since), limit],
        )
        .map(readStory),
    latest: ({ limit, before }) =>
      sql
        .all<StoryRow>(
          "SELECT * FROM stories WHERE (last_at, id) < (?, ?) ORDER BY last_at DESC, id DESC LIMIT ?",
          ...[before ? toMillis(before.lastAt) : newest, before?.id ?? "", limit],
        )
        .map(readStory),
  };
}

function readStory({ first_at, last_at, id, title, category, articles, publishers }: StoryRow): Story {
  return {
    id,
    title,
    category,
    articles,
    publishers,
    firstAt: toMoment(first_at),
    lastAt: toMoment(last_at),
  };
}
