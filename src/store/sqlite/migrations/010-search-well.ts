import type { DatabaseSync } from "node:sqlite";
import { createSql } from "../create-sql.ts";
import { indexArticles } from "../search-index.ts";

/**
 * Stems, authors and facts beside the words. `language_counts` is kept by triggers: whose stems a query needs, and how
 * rare a language is.
 */
const tables = `
DROP TABLE article_search;
CREATE VIRTUAL TABLE article_search USING fts5 (
  title, text, title_stems, text_stems, authors, facts, content = '', contentless_delete = 1,
  tokenize = "unicode61 remove_diacritics 2 categories 'L* N* Co Mn Mc'"
);

CREATE TABLE language_counts (
  language TEXT PRIMARY KEY,
  articles INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO language_counts SELECT language, count(*) FROM articles GROUP BY language;

CREATE TRIGGER language_insert AFTER INSERT ON articles BEGIN
  INSERT INTO language_counts VALUES (NEW.language, 1) ON CONFLICT DO UPDATE SET articles = articles + 1;
END;
CREATE TRIGGER language_delete AFTER DELETE ON articles BEGIN
  UPDATE language_counts SET articles = articles - 1 WHERE language = OLD.language;
  DELETE FROM language_counts WHERE language = OLD.language AND articles = 0;
END;
CREATE TRIGGER language_change AFTER UPDATE OF language ON articles WHEN OLD.language <> NEW.language BEGIN
  INSERT INTO language_counts VALUES (NEW.language, 1) ON CONFLICT DO UPDATE SET articles = articles + 1;
  UPDATE language_counts SET articles = articles - 1 WHERE language = OLD.language;
  DELETE FROM language_counts WHERE language = OLD.language AND articles = 0;
END;
`;

const inOrder = "SELECT seq FROM articles ORDER BY floor(published_at / 1000.0), seq";
const atOnce = 500;

/** Indexes every article anew, some at once, so that only their texts are in memory. */
export function searchWell(db: DatabaseSync): void {
  db.exec(tables);
  const sql = createSql(db);
  const seqs = sql.arrays<[seq: number]>(inOrder).map(([seq]) => seq);
  for (let at = 0; at < seqs.length; at += atOnce) indexArticles(sql, seqs.slice(at, at + atOnce));
}
