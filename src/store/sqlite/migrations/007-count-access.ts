/** How much publishers' pages give, by day: kept by triggers, so that a list of all publishers is read at once. */
export const countAccess = `
CREATE TABLE publisher_days (
  publisher_id INTEGER NOT NULL REFERENCES publishers (id) ON DELETE CASCADE,
  day INTEGER NOT NULL,
  whole INTEGER NOT NULL,
  partial INTEGER NOT NULL,
  blocked INTEGER NOT NULL,
  PRIMARY KEY (publisher_id, day)
) STRICT, WITHOUT ROWID;

INSERT INTO publisher_days SELECT publisher_id, CAST(floor(first_seen_at / 86400000.0) AS INTEGER),
  sum(access = 'full'), sum(access = 'partial'), sum(access = 'blocked') FROM articles GROUP BY 1, 2;

CREATE TRIGGER access_insert AFTER INSERT ON articles BEGIN
  INSERT INTO publisher_days VALUES (NEW.publisher_id, CAST(floor(NEW.first_seen_at / 86400000.0) AS INTEGER),
    NEW.access = 'full', NEW.access = 'partial', NEW.access = 'blocked')
  ON CONFLICT DO UPDATE SET whole = whole + excluded.whole, partial = partial + excluded.partial,
    blocked = blocked + excluded.blocked;
END;

CREATE TRIGGER access_delete AFTER DELETE ON articles BEGIN
  UPDATE publisher_days SET whole = whole - (OLD.access = 'full'), partial = partial - (OLD.access = 'partial'),
      blocked = blocked - (OLD.access = 'blocked')
    WHERE publisher_id = OLD.publisher_id AND day = CAST(floor(OLD.first_seen_at / 86400000.0) AS INTEGER);
  DELETE FROM publisher_days
    WHERE publisher_id = OLD.publisher_id AND day = CAST(floor(OLD.first_seen_at / 86400000.0) AS INTEGER)
      AND whole + partial + blocked = 0;
END;

CREATE TRIGGER access_change AFTER UPDATE OF access, publisher_id ON articles
  WHEN OLD.access <> NEW.access OR OLD.publisher_id <> NEW.publisher_id BEGIN
  INSERT INTO publisher_days VALUES (NEW.publisher_id, CAST(floor(NEW.first_seen_at / 86400000.0) AS INTEGER),
    NEW.access = 'full', NEW.access = 'partial', NEW.access = 'blocked')
  ON CONFLICT DO UPDATE SET whole = whole + excluded.whole, partial = partial + excluded.partial,
    blocked = blocked + excluded.blocked;
  UPDATE publisher_days SET whole = whole - (OLD.access = 'full'), partial = partial - (OLD.access = 'partial'),
      blocked = blocked - (OLD.access = 'blocked')
    WHERE publisher_id = OLD.publisher_id AND day = CAST(floor(OLD.first_seen_at / 86400000.0) AS INTEGER);
  DELETE FROM publisher_days
    WHERE publisher_id = OLD.publisher_id AND day = CAST(floor(OLD.first_seen_at / 86400000.0) AS INTEGER)
      AND whole + partial + blocked = 0;
END;
`;
