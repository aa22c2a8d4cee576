import { createHash } from "node:crypto";
import { articleId } from "../../domain/article-id.ts";
import { canonicalUrl } from "../../domain/canonical-url.ts";
import type { Item } from "../../domain/item.ts";
import { unwrapUrl } from "../../domain/unwrap-url.ts";
import type { Sql } from "./create-sql.ts";
import { toMillis } from "./moments.ts";

interface KnownItem {
  number: number;
  item_id: string;
  fingerprint: string;
}

export interface SeenCounts {
  added: number;
  changed: number;
}

/** Remembers what a feed shows, see `ItemStore.saveSeen`. */
export function saveSeen(sql: Sql, feedId: number, items: Item[], seenAt: number): SeenCounts {
  const counts = { added: 0, changed: 0 };
  // Two entries of one feed for the same page: the first counts, or each poll would find the page changed.
  const taken = new Set<number>();
  sql.write(() => {
    // A feed that was removed while it was being read has no items any more.
    if (!sql.get("SELECT 1 FROM feeds WHERE id = ?", feedId)) return;
    for (const item of items) {
      const known = findItem(sql, feedId, item);
      if (known && taken.has(known.number)) continue;
      const { number, outcome } = known
        ? renewItem(sql, known, item, seenAt)
        : addItem(sql, feedId, item, seenAt);
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
    `INSERT INTO items (feed_id, item_id, url, fingerprint, pending, record, seen_at, due_at, published_at, page_id)
      VALUES (?1, ?2, ?3, ?4, 1, ?5, ?6, ?6, ?7, ?8) RETURNING number`,
    ...[feedId, item.id, item.url, fingerprintOf(item), JSON.stringify(item), seenAt],
    Math.min(seenAt, item.publishedAt ? toMillis(item.publishedAt) : seenAt),
    pageIdOf(item),
  )!;
  return { number, outcome: "added" };
}

/** What changed is read again at once, and its first sight stays the first. */
function renewItem(sql: Sql, { number, item_id, fingerprint }: KnownItem, item: Item, seenAt: number): Taken {
  const newFingerprint = fingerprintOf(item);
  if (newFingerprint === fingerprint) {
    if (item_id !== item.id) sql.run("UPDATE items SET item_id = ? WHERE number = ?", item.id, number);
    return { number };
  }
  sql.run(
    `UPDATE items SET item_id = ?, url = ?, fingerprint = ?, record = ?, pending = 1, due_at = seen_at,
      attempts = 0, error = NULL, page_id = ?, changed_at = ? WHERE number = ?`,
    ...[item.id, item.url, newFingerprint, JSON.stringify(item), pageIdOf(item), seenAt, number],
  );
  return { number, outcome: "changed" };
}

function fingerprintOf({ title, content, updatedAt }: Item): string {
  const facts = JSON.stringify([title, content ?? "", updatedAt ?? ""]);
  return createHash("sha256").update(facts).digest("base64url").slice(0, 16);
}

/** Addresses that lead to the same page by their spelling alone have one id. */
function pageIdOf({ url }: Item): string | null {
  const address = unwrapUrl(url);
  return URL.canParse(address) ? articleId(canonicalUrl(address)) : null;
}
