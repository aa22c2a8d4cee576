import type { AccessDay } from "../../domain/publisher-health.ts";
import type { Sql } from "./create-sql.ts";
import { toMillis } from "./moments.ts";

interface AccessRow {
  key: string;
  day: number;
  whole: number;
  partial: number;
  blocked: number;
}

const dayMs = 86_400_000;
const select = `SELECT key, day, whole, partial, blocked
  FROM publishers JOIN publisher_days ON publisher_id = publishers.id
  WHERE day >= ?1 AND (?2 IS NULL OR key = ?2) ORDER BY key, day`;

/** See `PublisherStore.access`. */
export function readAccessDays(sql: Sql, since: string, key?: string): { key: string; days: AccessDay[] }[] {
  const publishers = new Map<string, AccessDay[]>();
  for (const row of sql.all<AccessRow>(select, Math.floor(toMillis(since) / dayMs), key ?? null)) {
    const { whole: full, partial, blocked } = row;
    const day = new Date(row.day * dayMs).toISOString().slice(0, 10);
    const days = publishers.get(row.key) ?? [];
    days.push({ day, full, partial, blocked });
    publishers.set(row.key, days);
  }
  return [...publishers].map(([key, days]) => ({ key, days }));
}
