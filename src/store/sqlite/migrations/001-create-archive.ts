/**
 * Times are integers: milliseconds since 1970 UTC. An article's `seq` says in which order articles came; `id` is its
 * public id. Timelines are keyed (what, published_at, seq), so that a page of a list is read off the end of a range.
 * Counters are kept by triggers: whatever moves rows of a timeline (saving, merging, removing) keeps them exact.
 * `floor`, because pre-1970 moments are negative and "/" rounds towards zero.
 */
export const createArchive = `
CREATE TABLE publishers (
  id INTEGER PRIMARY KEY,
  key TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  host TEXT NOT NULL,
  homepage TEXT NOT NULL,
  country TEXT,
  language TEXT,
  logo TEXT,
  demo INTEGER NOT NULL,
  articles INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE feeds (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  url TEXT NOT NULL UNIQUE,
  title TEXT NOT NULL,
  kind TEXT,
  publisher_key TEXT NOT NULL,
  demo INTEGER NOT NULL,
  state TEXT NOT NULL DEFAULT 'active',
  etag TEXT,
  last_modified TEXT,
  next_poll_at INTEGER NOT NULL,
  last_polled_at INTEGER,
  last_success_at INTEGER,
  failures INTEGER NOT NULL DEFAULT 0,
  error TEXT,
  claimed_until INTEGER
) STRICT;

CREATE TABLE items (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  feed_id INTEGER NOT NULL REFERENCES feeds (id) ON DELETE CASCADE,
  item_id TEXT NOT NULL,
  url TEXT NOT NULL,
  fingerprint TEXT NOT NULL,
  pending INTEGER NOT NULL,
  record TEXT,
  seen_at INTEGER NOT NULL,
  due_at INTEGER NOT NULL,
  tried_at INTEGER,
  claimed_until INTEGER,
  attempts INTEGER NOT NULL DEFAULT 0,
  error TEXT,
  article_id TEXT,
  UNIQUE (feed_id, item_id)
) STRICT;
CREATE INDEX items_by_url ON items (feed_id, url);
CREATE INDEX items_pending ON items (seen_at, number) WHERE pending = 1;

CREATE TABLE stories (
  id TEXT PRIMARY KEY,
  title TEXT NOT NULL,
  category TEXT NOT NULL,
  articles INTEGER NOT NULL,
  publishers INTEGER NOT NULL,
  first_at INTEGER NOT NULL,
  last_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX stories_by_time ON stories (last_at, id);

CREATE TABLE articles (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  publisher_id INTEGER NOT NULL REFERENCES publishers (id),
  published_at INTEGER NOT NULL,
  modified_at INTEGER,
  first_seen_at INTEGER NOT NULL,
  story_id TEXT NOT NULL,
  duplicate_of TEXT,
  category TEXT NOT NULL,
  language TEXT NOT NULL,
  access TEXT NOT NULL,
  access_reason TEXT,
  section TEXT,
  url TEXT NOT NULL,
  title TEXT NOT NULL,
  authors TEXT NOT NULL,
  image TEXT,
  keywords TEXT NOT NULL,
  summary TEXT NOT NULL,
  text TEXT NOT NULL,
  html TEXT NOT NULL
) STRICT;
CREATE INDEX articles_by_time ON articles (published_at);
CREATE INDEX articles_by_publisher ON articles (publisher_id, published_at);
CREATE INDEX articles_by_category ON articles (category, published_at);
CREATE INDEX articles_by_story ON articles (story_id, published_at, publisher_id, category);
CREATE INDEX articles_by_first ON articles (duplicate_of) WHERE duplicate_of IS NOT NULL;

-- What was understood of an article. tags: [[tag id, name, kind, score], …], best first, as lists show them.
CREATE TABLE article_notes (
  seq INTEGER PRIMARY KEY,
  tags TEXT NOT NULL,
  entities TEXT NOT NULL,
  evidence TEXT NOT NULL
) STRICT;

CREATE TABLE tags (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL,
  key TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL,
  articles INTEGER NOT NULL DEFAULT 0,
  publishers INTEGER NOT NULL DEFAULT 0,
  oldest_at INTEGER,
  newest_at INTEGER
) STRICT;
CREATE INDEX tags_by_articles ON tags (articles, key) WHERE articles > 0;
CREATE INDEX tags_by_newest ON tags (newest_at) WHERE articles > 0;

-- Every name that leads to a tag, folded, its own included.
CREATE TABLE tag_keys (
  key TEXT PRIMARY KEY,
  tag_id INTEGER NOT NULL REFERENCES tags (id),
  name TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX tag_keys_by_tag ON tag_keys (tag_id);

-- A tag's timeline. folded = 1: a copy of wire text that stands under its first article on the tag's page.
CREATE TABLE article_tags (
  tag_id INTEGER NOT NULL,
  published_at INTEGER NOT NULL,
  seq INTEGER NOT NULL,
  publisher_id INTEGER NOT NULL,
  folded INTEGER NOT NULL,
  PRIMARY KEY (tag_id, published_at, seq)
) STRICT, WITHOUT ROWID;

CREATE TABLE tag_days (
  tag_id INTEGER NOT NULL,
  day INTEGER NOT NULL,
  articles INTEGER NOT NULL,
  PRIMARY KEY (tag_id, day)
) STRICT, WITHOUT ROWID;

CREATE TABLE tag_publishers (
  tag_id INTEGER NOT NULL,
  publisher_id INTEGER NOT NULL,
  articles INTEGER NOT NULL,
  PRIMARY KEY (tag_id, publisher_id)
) STRICT, WITHOUT ROWID;

-- rowid = (seconds of published_at) << 30 | seq: the order of rowids is the order of lists.
CREATE VIRTUAL TABLE article_search USING fts5 (
  title, text, content = '', contentless_delete = 1,
  tokenize = "unicode61 remove_diacritics 2 categories 'L* N* Co Mn Mc'"
);

CREATE TABLE totals (name TEXT PRIMARY KEY, value INTEGER NOT NULL) STRICT, WITHOUT ROWID;
INSERT INTO totals VALUES ('tags', 0), ('stories', 0);

CREATE TRIGGER article_tags_insert AFTER INSERT ON article_tags WHEN NEW.folded = 0 BEGIN
  INSERT INTO tag_days VALUES (NEW.tag_id, CAST(floor(NEW.published_at / 86400000.0) AS INTEGER), 1)
    ON CONFLICT DO UPDATE SET articles = articles + 1;
  INSERT INTO tag_publishers VALUES (NEW.tag_id, NEW.publisher_id, 1)
    ON CONFLICT DO UPDATE SET articles = articles + 1;
  UPDATE tags SET
    articles = articles + 1,
    oldest_at = min(coalesce(oldest_at, NEW.published_at), NEW.published_at),
    newest_at = max(coalesce(newest_at, NEW.published_at), NEW.published_at)
  WHERE id = NEW.tag_id;
END;

CREATE TRIGGER article_tags_delete AFTER DELETE ON article_tags WHEN OLD.folded = 0 BEGIN
  UPDATE tag_days SET articles = articles - 1
    WHERE tag_id = OLD.tag_id AND day = CAST(floor(OLD.published_at / 86400000.0) AS INTEGER);
  DELETE FROM tag_days
    WHERE tag_id = OLD.tag_id AND day = CAST(floor(OLD.published_at / 86400000.0) AS INTEGER) AND articles = 0;
  UPDATE tag_publishers SET articles = articles - 1
    WHERE tag_id = OLD.tag_id AND publisher_id = OLD.publisher_id;
  DELETE FROM tag_publishers
    WHERE tag_id = OLD.tag_id AND publisher_id = OLD.publisher_id AND articles = 0;
  UPDATE tags SET
    articles = articles - 1,
    oldest_at = (SELECT published_at FROM article_tags WHERE tag_id = OLD.tag_id AND folded = 0
      ORDER BY published_at LIMIT 1),
    newest_at = (SELECT published_at FROM article_tags WHERE tag_id = OLD.tag_id AND folded = 0
      ORDER BY published_at DESC LIMIT 1)
  WHERE id = OLD.tag_id;
END;

CREATE TRIGGER tag_publishers_insert AFTER INSERT ON tag_publishers BEGIN
  UPDATE tags SET publishers = publishers + 1 WHERE id = NEW.tag_id;
END;
CREATE TRIGGER tag_publishers_delete AFTER DELETE ON tag_publishers BEGIN
  UPDATE tags SET publishers = publishers - 1 WHERE id = OLD.tag_id;
END;

CREATE TRIGGER tags_used AFTER UPDATE OF articles ON tags WHEN (OLD.articles > 0) <> (NEW.articles > 0) BEGIN
  UPDATE totals SET value = value + (NEW.articles > 0) - (OLD.articles > 0) WHERE name = 'tags';
END;
CREATE TRIGGER stories_insert AFTER INSERT ON stories BEGIN
  UPDATE totals SET value = value + 1 WHERE name = 'stories';
END;
CREATE TRIGGER stories_delete AFTER DELETE ON stories BEGIN
  UPDATE totals SET value = value - 1 WHERE name = 'stories';
END;

CREATE TRIGGER articles_insert AFTER INSERT ON articles BEGIN
  UPDATE publishers SET articles = articles + 1 WHERE id = NEW.publisher_id;
END;
CREATE TRIGGER articles_delete AFTER DELETE ON articles BEGIN
  UPDATE publishers SET articles = articles - 1 WHERE id = OLD.publisher_id;
END;
CREATE TRIGGER articles_move AFTER UPDATE OF publisher_id ON articles WHEN OLD.publisher_id <> NEW.publisher_id BEGIN
  UPDATE publishers SET articles = articles - 1 WHERE id = OLD.publisher_id;
  UPDATE publishers SET articles = articles + 1 WHERE id = NEW.publisher_id;
END;
`;
