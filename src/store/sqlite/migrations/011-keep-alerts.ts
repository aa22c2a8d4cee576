/**
 * Alerts, the articles that each has told or is to tell (without a delivery: still to tell), and its messages. `seen`
 * is the article's `seq` up to which the archive has been looked through for it.
 */
export const keepAlerts = `
CREATE TABLE alerts (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  wanted TEXT NOT NULL,
  made_at INTEGER NOT NULL,
  state TEXT NOT NULL,
  reason TEXT,
  seen INTEGER NOT NULL
) STRICT;

CREATE TABLE alert_articles (
  alert_id INTEGER NOT NULL REFERENCES alerts (id) ON DELETE CASCADE,
  article_id TEXT NOT NULL,
  story_id TEXT NOT NULL,
  noted_at INTEGER NOT NULL,
  delivery_id TEXT,
  PRIMARY KEY (alert_id, article_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX alert_articles_by_delivery ON alert_articles (alert_id, delivery_id, noted_at);

CREATE TABLE alert_deliveries (
  id TEXT PRIMARY KEY,
  alert_id INTEGER NOT NULL REFERENCES alerts (id) ON DELETE CASCADE,
  made_at INTEGER NOT NULL,
  articles INTEGER NOT NULL,
  state TEXT NOT NULL,
  failures INTEGER NOT NULL,
  due_at INTEGER NOT NULL,
  claimed_until INTEGER,
  tried_at INTEGER,
  error TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX alert_deliveries_by_alert ON alert_deliveries (alert_id, tried_at);
CREATE INDEX alert_deliveries_due ON alert_deliveries (due_at) WHERE state = 'waiting';
`;
