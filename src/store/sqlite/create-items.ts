import { createHash } from "node:crypto";
import type { Item, PendingItem } from "../../domain/item.ts";
import type { Sql } from "./create-sql.ts";
import type { Engine } from "./engine.ts";
import { toMillis, toMoment } from "./moments.ts";

export function createItems(sql: Sql): Engine["items"] {
  return {
    saveSeen: (feedId, items, seenAt) => saveSeen(sql, feedId, items, toMillis(seenAt)),
    claimPending: (claim) => claimPending(sql, claim),
    postpone: (number, { error, triedAt, retryAt }) => {
      sql.run(
        `UPDATE items SET attempts = attempts + 1, claimed_until = NULL, error = ?, tried_at = ?, due_at = ?
          WHERE number = ?`,
        ...[error, toMillis(triedAt), toMillis(retryAt), number],
      );
    },
    finish: (number, { error, articleId }) => finishItem(sql, number, error, articleId),
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

/** The record goes, because the feed shows it again should it change; the fingerprint tells whether it did. */
export function finishItem(sql: Sql, number: number, error?: string, articleId?: string): void {
  sql.run(
    `UPDATE items SET pending = 0, record = NULL, claimed_until = NULL, error = ?, article_id = coalesce(?, article_id)
      WHERE number = ?`,
    ...[error ?? null, articleId ?? null, number],
  );
}

interface KnownItem {
  number: number;
  item_id: string;
  fingerprint: string;
}

function saveSeen(sql: Sql, feedId: number, items: Item[], seenAt: number) {
  const counts = { added: 0, changed: 0 };
  // Two entries of one feed for the same page: the first counts, or each poll would find the page changed.
  const taken = new Set<number>();
  sql.write(() => {
    // A feed that was removed while it was being read has no items any more.
    if (!sql.get("SELECT 1 FROM feeds WHERE id = ?", feedId)) return;
    for (const item of items) {
      const known = findItem(sql, feedId, item);
      if (known && taken.has(known.number)) continue;
      const { number, outcome } = known ? renewItem(sql, known, item) : addItem(sql, feedId, item, seenAt);
      taken.add(number);
      if (outcome) counts[outcome] += 1;
    }
  });
  return counts;
}

function findItem(sql: Sql, feedId: number, item: Item): KnownItem | undefined {
  const columns = "SELECT number, item_id, fingerprint FROM items";
  const byId = sql.get<KnownItem>(`${columns} WHERE feed_id = ? AND item_id = ?`, feedId, item.id);
  if (byId || !item.url) return byId;
  return sql.get<KnownItem>(`${columns} WHERE feed_id = ? AND url = ? LIMIT 1`, feedId, item.url);
}

type Taken = { number: number; outcome?: "added" | "changed" };

function addItem(sql: Sql, feedId: number, item: Item, seenAt: number): Taken {
  const { number } = sql.get<{ number: number }>(
    `INSERT INTO items (feed_id, item_id, url, fingerprint, pending, record, seen_at, due_at, published_at)
      VALUES (?1, ?2, ?3, ?4, 1, ?5, ?6, ?6, ?7) RETURNING number`,
    ...[feedId, item.id, item.url, fingerprintOf(item), JSON.stringify(item), seenAt],
    Math.min(seenAt, item.publishedAt ? toMillis(item.publishedAt) : seenAt),
  )!;
  return { number, outcome: "added" };
}

/** What changed is read again at once, and its first sight stays the first. */
function renewItem(sql: Sql, { number, item_id, fingerprint }: KnownItem, item: Item): Taken {
  const newFingerprint = fingerprintOf(item);
  if (newFingerprint === fingerprint) {
    if (item_id !== item.id) sql.run("UPDATE items SET item_id = ? WHERE number = ?", item.id, number);
    return { number };
  }
  sql.run(
    `UPDATE items SET item_id = ?, url = ?, fingerprint = ?, record = ?, pending = 1, due_at = seen_at,
      attempts = 0, error = NULL WHERE number = ?`,
    ...[item.id, item.url, newFingerprint, JSON.stringify(item), number],
  );
  return { number, outcome: "changed" };
}

function fingerprintOf({ title, content, updatedAt }: Item): string {
  const facts = JSON.stringify([title, content ?? "", updatedAt ?? ""]);
  return createHash("sha256").update(facts).digest("base64url").slice(0, 16);
}

interface PendingRow {
  number: number;
  feed_id: number;
  seen_at: number;
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
  RETURNING number, feed_id, seen_at, attempts, record`;

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

function readPending({ number, feed_id, seen_at, attempts, record }: PendingRow): PendingItem {
  const item: Item = JSON.parse(record);
  return { ...item, number, feedId: feed_id, seenAt: toMoment(seen_at), attempts };
}
