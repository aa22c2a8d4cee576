/**
 * Verdicts on tags, with what undoing them needs; `tags` are the ids that a verdict is about. A blocked tag keeps its
 * names, so that it does not come back; `blocked_articles` are those that would carry it. Partings are pairs of keys
 * that no rule may bring together again. `article_notes.evidence` holds [name, evidence, kind, score] of each tag as
 * it was given, so that articles can be filed anew when names lead elsewhere. A run of `reannotate` keeps its place
 * and what it has found, so that it can be interrupted.
 */
export const keepVerdicts = `
ALTER TABLE tags ADD COLUMN blocked TEXT;
ALTER TABLE tags ADD COLUMN hand_named INTEGER NOT NULL DEFAULT 0;

CREATE TABLE blocked_articles (
  tag_id INTEGER NOT NULL,
  seq INTEGER NOT NULL,
  PRIMARY KEY (tag_id, seq)
) STRICT, WITHOUT ROWID;

CREATE TABLE verdicts (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  made_at INTEGER NOT NULL,
  made_by TEXT NOT NULL,
  action TEXT NOT NULL,
  names TEXT NOT NULL,
  reason TEXT NOT NULL,
  tags TEXT NOT NULL,
  record TEXT NOT NULL,
  undone_at INTEGER
) STRICT;

CREATE TABLE partings (
  one TEXT NOT NULL,
  other TEXT NOT NULL,
  PRIMARY KEY (one, other)
) STRICT, WITHOUT ROWID;

ALTER TABLE article_notes ADD COLUMN category_evidence TEXT;
ALTER TABLE article_notes ADD COLUMN language_evidence TEXT;

CREATE TABLE reannotation_runs (
  scope TEXT PRIMARY KEY,
  record TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE reannotations (
  seq INTEGER PRIMARY KEY,
  scope TEXT NOT NULL,
  annotation TEXT NOT NULL
) STRICT;
`;
