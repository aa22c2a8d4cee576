import type { Feed, PollOutcome } from "../../domain/feed.ts";
import { TagwireError } from "../../domain/tagwire-error.ts";
import type { Sql } from "./create-sql.ts";
import type { Engine } from "./engine.ts";
import { toMillis } from "./moments.ts";
import { type FeedRow, readFeedRow } from "./read-feed-row.ts";

export function createFeeds(sql: Sql): Engine["feeds"] {
  return {
    add: (feed) => addFeed(sql, feed),
    list: () => sql.all<FeedRow>("SELECT * FROM feeds ORDER BY id").map(readFeedRow),
    find: (addressOrId) => findFeed(sql, addressOrId),
    remove: (id) => {
      sql.run("DELETE FROM feeds WHERE id = ?", id);
    },
    claimDue: (claim) => claimDue(sql, claim),
    saveOutcome: (feedId, outcome) => saveOutcome(sql, feedId, outcome),
  };
}

function addFeed(sql: Sql, feed: Parameters<Engine["feeds"]["add"]>[0]): Feed {
  const { url, title, kind, publisherKey, demo, nextPollAt } = feed;
  const row = sql.get<FeedRow>(
    `INSERT INTO feeds (url, title, kind, publisher_key, demo, next_poll_at) VALUES (?, ?, ?, ?, ?, ?)
      ON CONFLICT (url) DO NOTHING RETURNING *`,
    ...[url, title, kind ?? null, publisherKey, Number(demo), toMillis(nextPollAt)],
  );
  if (!row) throw new TagwireError("conflict", `The feed ${url} is there already.`);
  return readFeedRow(row);
}

function findFeed(sql: Sql, addressOrId: string): Feed | undefined {
  const byAddress = sql.get<FeedRow>("SELECT * FROM feeds WHERE url = ?", addressOrId);
  if (byAddress) return readFeedRow(byAddress);
  if (!/^\d{1,15}$/.test(addressOrId)) return undefined;
  const byId = sql.get<FeedRow>("SELECT * FROM feeds WHERE id = ?", Number(addressOrId));
  return byId && readFeedRow(byId);
}

/** One statement, so that two processes never get the same feed. */
const claim = `UPDATE feeds SET claimed_until = ?1 WHERE id IN (
    SELECT id FROM feeds
    WHERE state = 'active' AND (?2 = 1 OR next_poll_at <= ?3)
      AND (claimed_until IS NULL OR claimed_until <= ?3) AND (last_polled_at IS NULL OR last_polled_at < ?5)
    ORDER BY next_poll_at, id LIMIT ?4)
  RETURNING *`;

function claimDue(sql: Sql, due: Parameters<Engine["feeds"]["claimDue"]>[0]): Feed[] {
  const values = [
    toMillis(due.claimedUntil),
    Number(due.all ?? false),
    toMillis(due.now),
    due.limit,
    toMillis(due.untriedSince ?? due.now),
  ];
  const rows = sql.write(() => sql.all<FeedRow>(claim, ...values));
  return rows.sort((a, b) => a.next_poll_at - b.next_poll_at || a.id - b.id).map(readFeedRow);
}

const outcomeSql = `UPDATE feeds SET claimed_until = NULL, last_polled_at = ?, next_poll_at = ?, etag = ?, last_modified = ?,
    title = coalesce(?, title), kind = coalesce(?, kind), pace = coalesce(?, pace), error = ?,
    failures = CASE WHEN ? THEN 0 ELSE failures + 1 END, last_success_at = coalesce(?, last_success_at),
    state = CASE WHEN ? THEN 'ended' ELSE state END
  WHERE id = ?`;

function saveOutcome(sql: Sql, feedId: number, outcome: PollOutcome): void {
  const { ok, etag, lastModified, title, kind, pace, error, movedTo, ended } = outcome;
  const polledAt = toMillis(outcome.polledAt);
  sql.write(() => {
    sql.run(
      outcomeSql,
      ...[polledAt, toMillis(outcome.nextPollAt), etag ?? null, lastModified ?? null, title ?? null],
      ...[
        kind ?? null,
        pace ? JSON.stringify(pace) : null,
        ok ? null : (error ?? "The poll failed."),
        Number(ok),
        ok ? polledAt : null,
      ],
      ...[Number(ended ?? false), feedId],
    );
    if (movedTo) moveFeed(sql, feedId, movedTo);
  });
}

/** Where the new address is subscribed already, this feed would only read everything twice: it ends. */
function moveFeed(sql: Sql, feedId: number, url: string): void {
  const other = sql.get<{ id: number }>("SELECT id FROM feeds WHERE url = ? AND id <> ?", url, feedId);
  if (!other) sql.run("UPDATE feeds SET url = ? WHERE id = ?", url, feedId);
  else {
    const reason = `The feed has moved to ${url}, which is subscribed already.`;
    sql.run("UPDATE feeds SET state = 'ended', error = ? WHERE id = ?", reason, feedId);
  }
}
