/** One WebSub subscription a feed. */
export const keepSubscriptions = `
CREATE TABLE subscriptions (
  id TEXT PRIMARY KEY,
  feed_id INTEGER NOT NULL UNIQUE REFERENCES feeds (id) ON DELETE CASCADE,
  hub TEXT NOT NULL,
  topic TEXT NOT NULL,
  secret TEXT NOT NULL,
  lease_ends_at INTEGER,
  ask_at INTEGER NOT NULL,
  tries INTEGER NOT NULL,
  error TEXT
) STRICT, WITHOUT ROWID;
`;
