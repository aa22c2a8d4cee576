import assert from "node:assert/strict";
import { DatabaseSync } from "node:sqlite";

/** Each counter, and what it counts told from the rows themselves. */
const comparisons: Record<string, [counted: string, recounted: string]> = {
  "tags' articles": [
    "SELECT id, articles AS n FROM tags WHERE articles > 0 ORDER BY id",
    "SELECT tag_id AS id, count(*) AS n FROM article_tags WHERE folded = 0 GROUP BY tag_id ORDER BY tag_id",
  ],
  "tags' publishers and times": [
    "SELECT id, publishers, oldest_at, newest_at FROM tags WHERE articles > 0 ORDER BY id",
    `SELECT tag_id AS id, count(DISTINCT publisher_id) AS publishers, min(published_at) AS oldest_at,
      max(published_at) AS newest_at FROM article_tags WHERE folded = 0 GROUP BY tag_id ORDER BY tag_id`,
  ],
  "tags' days": [
    "SELECT * FROM tag_days ORDER BY tag_id, day",
    `SELECT tag_id, CAST(floor(published_at / 86400000.0) AS INTEGER) AS day, count(*) AS articles
      FROM article_tags WHERE folded = 0 GROUP BY 1, 2 ORDER BY 1, 2`,
  ],
  "tags' hours": [
    "SELECT * FROM tag_hours ORDER BY tag_id, hour",
    `SELECT tag_id, CAST(floor(published_at / 3600000.0) AS INTEGER) AS hour, count(*) AS articles,
      count(DISTINCT newsroom) AS newsrooms FROM article_tags JOIN publishers ON id = publisher_id WHERE folded = 0
      GROUP BY 1, 2 ORDER BY 1, 2`,
  ],
  "the archive's hours": [
    "SELECT * FROM article_hours ORDER BY hour",
    `SELECT CAST(floor(published_at / 3600000.0) AS INTEGER) AS hour, count(*) AS articles FROM articles
      WHERE duplicate_of IS NULL GROUP BY 1 ORDER BY 1`,
  ],
  "tags' publishers": [
    "SELECT * FROM tag_publishers ORDER BY tag_id, publisher_id",
    `SELECT tag_id, publisher_id, count(*) AS articles FROM article_tags WHERE folded = 0
      GROUP BY 1, 2 ORDER BY 1, 2`,
  ],
  timelines: [
    "SELECT tag_id, published_at, seq, publisher_id FROM article_tags ORDER BY tag_id, seq",
    `SELECT t.value ->> 0 AS tag_id, a.published_at, a.seq, a.publisher_id
      FROM articles AS a JOIN article_notes AS n ON n.seq = a.seq, json_each(n.tags) AS t ORDER BY tag_id, a.seq`,
  ],
  "folded copies": [
    "SELECT tag_id, seq FROM article_tags WHERE folded = 1 ORDER BY tag_id, seq",
    `SELECT tag_id, seq FROM (
        SELECT t.tag_id, t.seq, row_number() OVER (PARTITION BY t.tag_id, coalesce(a.duplicate_of, a.id)
          ORDER BY a.duplicate_of IS NOT NULL, a.published_at, a.seq) AS place
        FROM article_tags AS t JOIN articles AS a ON a.seq = t.seq)
      WHERE place > 1 ORDER BY tag_id, seq`,
  ],
  "publishers' articles": [
    "SELECT id, articles FROM publishers WHERE articles > 0 ORDER BY id",
    "SELECT publisher_id AS id, count(*) AS articles FROM articles GROUP BY publisher_id ORDER BY publisher_id",
  ],
  "publishers' days": [
    "SELECT * FROM publisher_days ORDER BY publisher_id, day",
    `SELECT publisher_id, CAST(floor(first_seen_at / 86400000.0) AS INTEGER) AS day, sum(access = 'full') AS whole,
      sum(access = 'partial') AS partial, sum(access = 'blocked') AS blocked FROM articles GROUP BY 1, 2 ORDER BY 1, 2`,
  ],
  stories: [
    "SELECT id, articles, publishers, newsrooms, first_at, last_at FROM stories ORDER BY id",
    `SELECT story_id AS id, count(*) AS articles, count(DISTINCT publisher_id) AS publishers,
      max(1, count(DISTINCT iif(duplicate_of IS NULL, publisher_id, NULL))) AS newsrooms,
      min(published_at) AS first_at, max(published_at) AS last_at FROM articles GROUP BY story_id ORDER BY story_id`,
  ],
  "what leads stories": [
    "SELECT id, title, language FROM stories ORDER BY id",
    `SELECT s.id, a.title, a.language FROM stories AS s
      JOIN articles AS a ON a.id = s.lead_id AND a.story_id = s.id ORDER BY s.id`,
  ],
  "addresses that lead to no other story": [
    `SELECT id, story_id FROM story_addresses
      WHERE id IN (SELECT id FROM stories) OR story_id NOT IN (SELECT id FROM stories)`,
    "SELECT id FROM stories WHERE 0",
  ],
  totals: [
    "SELECT name, value FROM totals ORDER BY name DESC",
    `SELECT 'tags' AS name, count(DISTINCT tag_id) AS value FROM article_tags
      UNION ALL SELECT 'stories', count(DISTINCT story_id) FROM articles`,
  ],
  "tags' keys": [
    "SELECT id FROM tags ORDER BY id",
    "SELECT t.id FROM tags AS t JOIN tag_keys AS k ON k.key = t.key AND k.tag_id = t.id ORDER BY t.id",
  ],
  "articles of languages": [
    "SELECT language, articles AS n FROM language_counts ORDER BY language",
    "SELECT language, count(*) AS n FROM articles GROUP BY language ORDER BY language",
  ],
  "search rows": [
    "SELECT rowid AS id FROM article_search ORDER BY rowid",
    "SELECT (CAST(floor(published_at / 1000.0) AS INTEGER) << 30) + seq AS id FROM articles ORDER BY id",
  ],
  "search rows of a word": [
    "SELECT count(*) AS n FROM article_search WHERE article_search MATCH 'title'",
    "SELECT count(*) AS n FROM articles WHERE title LIKE 'title%'",
  ],
};

/** Compares every counter and index of a database with its rows, and lets SQLite check its pages. */
export function checkIntegrity(file: string): void {
  const db = new DatabaseSync(file, { readOnly: true });
  try {
    for (const [what, [counted, recounted]] of Object.entries(comparisons)) {
      const rows = [counted, recounted].map((text) => {
        const statement = db.prepare(text);
        statement.setReadBigInts(true);
        return statement.all();
      });
      assert.deepEqual(rows[0], rows[1], what);
    }
    const { integrity_check } = db.prepare("PRAGMA integrity_check").get() as { integrity_check: string };
    assert.equal(integrity_check, "ok");
  } finally {
    db.close();
  }
}
