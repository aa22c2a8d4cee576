import type { Sql } from "./create-sql.ts";
import type { NotedTag } from "./list-articles.ts";
import { recountStory } from "./recount-story.ts";
import { refoldCopies } from "./refold-copies.ts";
import { noteSearchChange, type SearchChanges, writeSearchIndex } from "./search-index.ts";
import { leaveTimelines } from "./timelines.ts";

/** Everything that came through demo publishers goes, in one transaction. */
export function removeDemo(sql: Sql): void {
  sql.write(() => {
    removeDemoArticles(sql);
    sql.run(
      "DELETE FROM feeds WHERE demo = 1 OR publisher_key IN (SELECT key FROM publishers WHERE demo = 1)",
    );
    sql.run("DELETE FROM publishers WHERE demo = 1");
    sql.run("DELETE FROM blocked_articles WHERE seq NOT IN (SELECT seq FROM articles)");
    sql.run(`DELETE FROM tag_keys WHERE tag_id IN (${unusedTags})`);
    sql.run(`DELETE FROM tags WHERE id IN (${unusedTags})`);
  });
}

/** Tags on which a person has decided stay, so that the verdict holds should they come again. */
const unusedTags = `SELECT id FROM tags WHERE articles = 0 AND id NOT IN (
  SELECT t.value FROM verdicts AS v, json_each(v.tags) AS t WHERE v.made_by = 'hand' AND v.undone_at IS NULL)`;

interface DoomedArticle {
  seq: number;
  id: string;
  published_at: number;
  story_id: string;
  duplicate_of: string | null;
  tags: string;
}

function removeDemoArticles(sql: Sql): void {
  const doomed = sql.all<DoomedArticle>(
    `SELECT a.seq, a.id, a.published_at, a.story_id, a.duplicate_of, n.tags
      FROM articles AS a JOIN article_notes AS n ON n.seq = a.seq
      WHERE a.publisher_id IN (SELECT id FROM publishers WHERE demo = 1)`,
  );
  const search: SearchChanges = new Map();
  for (const article of doomed) removeArticle(sql, article, search);
  const heirs = doomed.map(({ id }) => promoteCopy(sql, id)).filter((storyId) => storyId !== undefined);
  for (const first of new Set(doomed.map((article) => article.duplicate_of)))
    if (first) refoldCopies(sql, first);
  const left = doomed.map((article) => article.story_id);
  for (const storyId of new Set([...left, ...heirs])) recountStory(sql, storyId);
  writeSearchIndex(sql, search);
}

function removeArticle(sql: Sql, article: DoomedArticle, search: SearchChanges): void {
  const { seq, published_at } = article;
  leaveTimelines(sql, seq, published_at, JSON.parse(article.tags) as NotedTag[]);
  sql.run("DELETE FROM article_notes WHERE seq = ?", seq);
  sql.run("DELETE FROM articles WHERE seq = ?", seq);
  noteSearchChange(search, seq, published_at);
}

/** The oldest copy of an article that is gone becomes the first of the others; returns the story that it stands in. */
function promoteCopy(sql: Sql, goneId: string): string | undefined {
  refoldCopies(sql, goneId);
  const heir = sql.get<{ id: string; story_id: string }>(
    "SELECT id, story_id FROM articles WHERE duplicate_of = ? ORDER BY published_at, seq LIMIT 1",
    goneId,
  );
  if (!heir) return undefined;
  sql.run("UPDATE articles SET duplicate_of = NULL WHERE id = ?", heir.id);
  sql.run("UPDATE articles SET duplicate_of = ? WHERE duplicate_of = ?", heir.id, goneId);
  return heir.story_id;
}
