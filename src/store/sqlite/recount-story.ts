import type { Sql } from "./create-sql.ts";

/**
 * The commonest category speaks for the story; the older one where two are as common. Its lead stays while it is one
 * of its articles; else the article that started it leads, else the oldest. A story of several has to be told anew.
 */
const recount = `UPDATE stories SET
    (articles, publishers, newsrooms, first_at, last_at, category, lead_id) = (
      SELECT count(*), count(DISTINCT publisher_id),
        max(1, count(DISTINCT CASE WHEN duplicate_of IS NULL THEN publisher_id END)),
        min(published_at), max(published_at), (
        SELECT category FROM articles WHERE story_id = ?1
        GROUP BY category ORDER BY count(*) DESC, min(published_at), category LIMIT 1),
        coalesce(
          (SELECT id FROM articles WHERE id = stories.lead_id AND story_id = ?1),
          (SELECT id FROM articles WHERE id = ?1 AND story_id = ?1),
          (SELECT id FROM articles WHERE story_id = ?1 ORDER BY published_at, seq LIMIT 1))
      FROM articles WHERE story_id = ?1)
  WHERE id = ?1`;

const note = `UPDATE stories SET
    (title, language) = (SELECT title, language FROM articles WHERE id = stories.lead_id),
    changes = changes + 1,
    told = CASE WHEN articles > 1 THEN told ELSE changes + 1 END,
    news = CASE WHEN articles > 1 THEN news ELSE '[]' END
  WHERE id = ?`;

/** Brings a story in line with its articles; one that has none left goes, with the addresses that led to it. */
export function recountStory(sql: Sql, storyId: string): void {
  const left = sql.get("SELECT 1 FROM articles WHERE story_id = ? LIMIT 1", storyId);
  if (left) {
    sql.run(recount, storyId);
    sql.run(note, storyId);
  } else {
    sql.run("DELETE FROM stories WHERE id = ?", storyId);
    sql.run("DELETE FROM story_addresses WHERE story_id = ?", storyId);
  }
}
