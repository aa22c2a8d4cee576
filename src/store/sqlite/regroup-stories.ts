import type { Category } from "../../domain/category.ts";
import type { Regrouping, StoryMove, StorySuccession } from "../../domain/regrouping.ts";
import type { Sql } from "./create-sql.ts";
import { findStoryAddress } from "./find-story-address.ts";
import { recountStory } from "./recount-story.ts";

/**
 * Follows a look back in one transaction. What it says of articles or stories that are not there is passed over:
 * another process may have been faster.
 */
export function regroupStories(sql: Sql, { merged, moves }: Regrouping): void {
  sql.write(() => {
    const touched: Touched = new Map();
    for (const succession of merged) merge(sql, succession, touched);
    for (const move of moves) moveArticle(sql, move, touched);
    for (const storyId of touched.keys()) beginStory(sql, storyId);
    for (const [storyId, place] of touched) if (!hasArticles(sql, storyId)) leadOn(sql, storyId, place);
    for (const storyId of touched.keys()) renewAddresses(sql, storyId);
    for (const storyId of touched.keys()) recountStory(sql, storyId);
  });
}

/** Stories that articles have left or come to, and where the last one of each that left has gone. */
type Touched = Map<string, string | undefined>;

function note(touched: Touched, from: string, to: string): void {
  touched.set(from, to);
  if (!touched.has(to)) touched.set(to, undefined);
}

function merge(sql: Sql, { from, to }: StorySuccession, touched: Touched): void {
  if (from === to) return;
  if (sql.run("UPDATE articles SET story_id = ? WHERE story_id = ?", to, from) > 0) note(touched, from, to);
}

function moveArticle(sql: Sql, { id, to, reason }: StoryMove, touched: Touched): void {
  const row = sql.get<{ seq: number; story_id: string; duplicate_of: string | null }>(
    "SELECT seq, story_id, duplicate_of FROM articles WHERE id = ?",
    id,
  );
  if (!row) return;
  // A copy follows its first article, and stays its copy.
  if (row.duplicate_of === null)
    sql.run("UPDATE article_notes SET story_evidence = ? WHERE seq = ?", reason, row.seq);
  if (row.story_id === to) return;
  sql.run("UPDATE articles SET story_id = ? WHERE seq = ?", to, row.seq);
  note(touched, row.story_id, to);
}

/** The address of a story that is there again leads nowhere else. */
function beginStory(sql: Sql, storyId: string): void {
  const first = sql.get<{ title: string; category: Category }>(
    "SELECT title, category FROM articles WHERE story_id = ? ORDER BY published_at, seq LIMIT 1",
    storyId,
  );
  if (!first) return;
  sql.run("DELETE FROM story_addresses WHERE id = ?", storyId);
  sql.run(
    `INSERT INTO stories (id, title, category, articles, publishers, first_at, last_at) VALUES (?, ?, ?, 0, 0, 0, 0)
      ON CONFLICT (id) DO NOTHING`,
    ...[storyId, first.title, first.category],
  );
}

function hasArticles(sql: Sql, storyId: string): boolean {
  return sql.get("SELECT 1 FROM articles WHERE story_id = ? LIMIT 1", storyId) !== undefined;
}

/** From now on the address of a story that is over, and those that led to it, lead to another. */
function leadOn(sql: Sql, over: string, to: string | undefined): void {
  if (to === undefined) return;
  const place = findStoryAddress(sql, to) ?? to;
  sql.run("UPDATE story_addresses SET story_id = ? WHERE story_id = ?", place, over);
  sql.run("INSERT OR REPLACE INTO story_addresses (id, story_id) VALUES (?, ?)", over, place);
}

/** An address that leads to a story follows the article that it is named for, wherever that has moved. */
function renewAddresses(sql: Sql, storyId: string): void {
  sql.run(
    `UPDATE story_addresses SET story_id = coalesce(
        (SELECT a.story_id FROM articles AS a WHERE a.id = story_addresses.id), story_id)
      WHERE story_id = ?`,
    storyId,
  );
}
