import { hourOf, type RisingWindow } from "../../../domain/rising-window.ts";
import type { Sql } from "../create-sql.ts";

/** The first hour of the window, and of the earliest one before it. */
export function firstHours(now: number, { hours, period, past }: RisingWindow) {
  const last = hourOf(now);
  return { last, first: last - hours + 1, earliest: last - past * period - hours + 1 };
}

/**
 * SQL, for the parameters ?1 last hour, ?2 period, ?3 hours: which window back an hour belongs to, and whether to any.
 * The cast, because numbers arrive as reals.
 */
export const windowOf = (hour: string) => `CAST((?1 - ${hour}) / ?2 AS INTEGER)`;
export const inWindow = (hour: string) => `(?1 - ${hour}) % ?2 < ?3`;

/** Articles of the archive in each window, by how far back it is; 0 is the present one. */
export function readArchiveWindows(sql: Sql, now: number, window: RisingWindow): Map<number, number> {
  const { last, earliest } = firstHours(now, window);
  const rows = sql.all<{ ago: number; articles: number }>(
    `SELECT ${windowOf("hour")} AS ago, sum(articles) AS articles FROM article_hours
      WHERE hour BETWEEN ?4 AND ?1 AND ${inWindow("hour")} GROUP BY 1`,
    ...[last, window.period, window.hours, earliest],
  );
  return new Map(rows.map(({ ago, articles }) => [ago, articles]));
}

/** The earlier windows, each with what was counted in it. */
export function pastWindows(archive: ReadonlyMap<number, number>, counted: ReadonlyMap<number, number>) {
  return [...archive]
    .filter(([ago]) => ago > 0)
    .map(([ago, articles]) => ({ ago, archive: articles, counted: counted.get(ago) ?? 0 }));
}
