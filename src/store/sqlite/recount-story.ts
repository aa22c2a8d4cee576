import type { Sql } from "./create-sql.ts";

/** The commonest category speaks for the story; the older one where two are as common. */
const recount = `UPDATE stories SET (articles, publishers, first_at, last_at, category) = (
    SELECT count(*), count(DISTINCT publisher_id), min(published_at), max(published_at), (
      SELECT category FROM articles WHERE story_id = ?1
      GROUP BY category ORDER BY count(*) DESC, min(published_at), category LIMIT 1)
    FROM articles WHERE story_id = ?1)
  WHERE id = ?1`;

/** Brings a story in line with its articles; one that has none left goes. */
export function recountStory(sql: Sql, storyId: string): void {
  const left = sql.get("SELECT 1 FROM articles WHERE story_id = ? LIMIT 1", storyId);
  if (left) sql.run(recount, storyId);
  else sql.run("DELETE FROM stories WHERE id = ?", storyId);
}
