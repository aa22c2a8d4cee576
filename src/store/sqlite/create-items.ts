import type { Item, PendingItem } from "../../domain/item.ts";
import type { Sql } from "./create-sql.ts";
import type { Engine } from "./engine.ts";
import { toMillis, toMillisOrNull, toMoment } from "./moments.ts";
import { saveSeen } from "./save-seen.ts";

export function createItems(sql: Sql): Engine["items"] {
  return {
    saveSeen: (feedId, items, seenAt) => saveSeen(sql, feedId, items, toMillis(seenAt)),
    claimPending: (claim) => claimPending(sql, claim),
    postpone: (number, { error, triedAt, retryAt, unasked }) => {
      sql.run(
        `UPDATE items SET attempts = attempts + ?, claimed_until = NULL, error = ?, tried_at = ?, due_at = ?
          WHERE number = ?`,
        ...[unasked ? 0 : 1, error, toMillis(triedAt), toMillis(retryAt), number],
      );
    },
    finish: (number, outcome) => finishItem(sql, number, outcome),
    otherReading: (number) => findOtherReading(sql, number),
    countPending: () =>
      sql.get<{ pending: number }>("SELECT count(*) AS pending FROM items WHERE pending = 1")!.pending,
    moments: (feedId, since) => readMoments(sql, feedId, toMillis(since)),
  };
}

const moments = `SELECT DISTINCT published_at / 300000 * 300000 AS at FROM items
  WHERE feed_id = ? AND published_at >= ? ORDER BY at DESC LIMIT 1000`;

function readMoments(sql: Sql, feedId: number, since: number): string[] {
  return sql.all<{ at: number }>(moments, feedId, since).map(({ at }) => toMoment(at));
}

export type Finish = Parameters<Engine["items"]["finish"]>[1];

/**
 * The record goes, because the feed shows it again should it change; the fingerprint tells whether it did. What has
 * changed since the item was handed out is still to be done.
 */
export function finishItem(sql: Sql, number: number, { error, articleId, readAt, changedAt }: Finish): void {
  sql.run(
    `UPDATE items SET article_id = coalesce(?, article_id), read_at = coalesce(?, read_at), claimed_until = NULL
      WHERE number = ?`,
    ...[articleId ?? null, toMillisOrNull(readAt), number],
  );
  sql.run(
    "UPDATE items SET pending = 0, record = NULL, error = ? WHERE number = ? AND changed_at IS ?",
    ...[error ?? null, number, toMillisOrNull(changedAt)],
  );
}

const otherReading = `SELECT other.article_id, other.read_at FROM items AS other
  WHERE other.page_id = (SELECT page_id FROM items WHERE number = ?1) AND other.read_at IS NOT NULL
    AND other.number <> ?1 AND other.article_id IS NOT NULL ORDER BY other.read_at DESC LIMIT 1`;

function findOtherReading(sql: Sql, number: number): { articleId: string; readAt: string } | undefined {
  const row = sql.get<{ article_id: string; read_at: number }>(otherReading, number);
  return row && { articleId: row.article_id, readAt: toMoment(row.read_at) };
}

interface PendingRow {
  number: number;
  feed_id: number;
  seen_at: number;
  changed_at: number | null;
  attempts: number;
  record: string;
}

/** One statement, so that two processes never get the same item. */
const claim = `UPDATE items SET claimed_until = ?1 WHERE number IN (
    SELECT number FROM items
    WHERE pending = 1 AND (?2 = 1 OR due_at <= ?3)
      AND (claimed_until IS NULL OR claimed_until <= ?3) AND (tried_at IS NULL OR tried_at < ?6)
      AND (?5 IS NULL OR feed_id IN (SELECT value FROM json_each(?5)))
    ORDER BY seen_at, number LIMIT ?4)
  RETURNING number, feed_id, seen_at, changed_at, attempts, record`;

function claimPending(sql: Sql, due: Parameters<Engine["items"]["claimPending"]>[0]): PendingItem[] {
  const feedIds = due.feedIds ? JSON.stringify(due.feedIds) : null;
  const values = [
    toMillis(due.claimedUntil),
    Number(due.all ?? false),
    toMillis(due.now),
    due.limit,
    feedIds,
    toMillis(due.untriedSince ?? due.now),
  ];
  const rows = sql.write(() => sql.all<PendingRow>(claim, ...values));
  return rows.sort((a, b) => a.seen_at - b.seen_at || a.number - b.number).map(readPending);
}

function readPending({ number, feed_id, seen_at, changed_at, attempts, record }: PendingRow): PendingItem {
  const item: Item = JSON.parse(record);
  return {
    ...item,
    number,
    feedId: feed_id,
    seenAt: toMoment(seen_at),
    attempts,
    ...(changed_at !== null && { changedAt: toMoment(changed_at) }),
  };
}
