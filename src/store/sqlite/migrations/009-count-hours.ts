import type { DatabaseSync } from "node:sqlite";
import { newsroomSite } from "../newsroom-site.ts";

/**
 * What rising is told by: articles of a tag by the hour of their publication, and how many newsrooms wrote them (copies
 * of wire text count for neither); articles of the archive by the hour. Kept by triggers, as all counters are.
 * `publishers.newsroom` is the site that tells a publisher's owner.
 */
export function countHours(db: DatabaseSync): void {
  db.exec("ALTER TABLE publishers ADD COLUMN newsroom TEXT NOT NULL DEFAULT ''");
  const update = db.prepare("UPDATE publishers SET newsroom = ? WHERE id = ?");
  const publishers = db.prepare("SELECT id, key, host FROM publishers").all();
  for (const { id, key, host } of publishers as { id: number; key: string; host: string }[])
    update.run(newsroomSite({ key, host }), id);
  db.exec(tables);
  db.exec(triggers);
}

const hour = (moment: string) => `CAST(floor(${moment} / 3600000.0) AS INTEGER)`;

const tables = `
CREATE TABLE tag_hours (
  tag_id INTEGER NOT NULL,
  hour INTEGER NOT NULL,
  articles INTEGER NOT NULL,
  newsrooms INTEGER NOT NULL,
  PRIMARY KEY (tag_id, hour)
) STRICT, WITHOUT ROWID;
INSERT INTO tag_hours SELECT a.tag_id, ${hour("a.published_at")}, count(*), count(DISTINCT p.newsroom)
  FROM article_tags AS a JOIN publishers AS p ON p.id = a.publisher_id WHERE a.folded = 0 GROUP BY 1, 2;

CREATE TABLE article_hours (hour INTEGER PRIMARY KEY, articles INTEGER NOT NULL) STRICT;
INSERT INTO article_hours SELECT ${hour("published_at")}, count(*) FROM articles
  WHERE duplicate_of IS NULL GROUP BY 1;
`;

/** The newsrooms that stand in an hour of a tag's timeline. */
const newsroomsOf = (tagId: string, hour: string) => `(SELECT count(DISTINCT p.newsroom)
  FROM article_tags AS a CROSS JOIN publishers AS p ON p.id = a.publisher_id
  WHERE a.tag_id = ${tagId} AND a.published_at >= ${hour} * 3600000 AND a.published_at < (${hour} + 1) * 3600000
    AND a.folded = 0)`;

const addToArchive = `INSERT INTO article_hours VALUES (${hour("NEW.published_at")}, 1)
    ON CONFLICT DO UPDATE SET articles = articles + 1;`;
const takeFromArchive = `UPDATE article_hours SET articles = articles - 1 WHERE hour = ${hour("OLD.published_at")};
  DELETE FROM article_hours WHERE hour = ${hour("OLD.published_at")} AND articles = 0;`;

const triggers = `
CREATE TRIGGER tag_hours_insert AFTER INSERT ON article_tags WHEN NEW.folded = 0 BEGIN
  INSERT INTO tag_hours VALUES (NEW.tag_id, ${hour("NEW.published_at")}, 1, 1)
    ON CONFLICT DO UPDATE SET articles = articles + 1,
      newsrooms = ${newsroomsOf("excluded.tag_id", "excluded.hour")};
END;
CREATE TRIGGER tag_hours_delete AFTER DELETE ON article_tags WHEN OLD.folded = 0 BEGIN
  UPDATE tag_hours SET articles = articles - 1, newsrooms = ${newsroomsOf("tag_hours.tag_id", "tag_hours.hour")}
    WHERE tag_id = OLD.tag_id AND hour = ${hour("OLD.published_at")};
  DELETE FROM tag_hours
    WHERE tag_id = OLD.tag_id AND hour = ${hour("OLD.published_at")} AND articles = 0;
END;
CREATE TRIGGER newsroom_change AFTER UPDATE OF newsroom ON publishers WHEN OLD.newsroom <> NEW.newsroom BEGIN
  UPDATE tag_hours SET newsrooms = ${newsroomsOf("tag_hours.tag_id", "tag_hours.hour")}
    WHERE (tag_id, hour) IN (SELECT t.value ->> 0, ${hour("a.published_at")}
      FROM articles AS a JOIN article_notes AS n ON n.seq = a.seq, json_each(n.tags) AS t
      WHERE a.publisher_id = NEW.id);
END;

CREATE TRIGGER article_hours_insert AFTER INSERT ON articles WHEN NEW.duplicate_of IS NULL BEGIN
  ${addToArchive}
END;
CREATE TRIGGER article_hours_delete AFTER DELETE ON articles WHEN OLD.duplicate_of IS NULL BEGIN
  ${takeFromArchive}
END;
CREATE TRIGGER article_hours_leave AFTER UPDATE OF published_at, duplicate_of ON articles
  WHEN OLD.duplicate_of IS NULL AND (NEW.duplicate_of IS NOT NULL OR NEW.published_at <> OLD.published_at) BEGIN
  ${takeFromArchive}
END;
CREATE TRIGGER article_hours_join AFTER UPDATE OF published_at, duplicate_of ON articles
  WHEN NEW.duplicate_of IS NULL AND (OLD.duplicate_of IS NOT NULL OR NEW.published_at <> OLD.published_at) BEGIN
  ${addToArchive}
END;
`;
