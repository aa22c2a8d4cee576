import { groupNewsrooms, type SharedCopies } from "../../../domain/group-newsrooms.ts";
import type { Sql } from "../create-sql.ts";

const lookBack = 28 * 86_400_000;

/** The newsroom of each publisher, by what they published in the last four weeks. */
export function readNewsrooms(sql: Sql, now: number): Map<number, number> {
  const since = now - lookBack;
  const publishers = sql.all<{ id: number; site: string; articles: number }>(
    `SELECT id, newsroom AS site,
        (SELECT count(*) FROM articles WHERE publisher_id = publishers.id AND published_at > ?) AS articles
      FROM publishers ORDER BY id`,
    since,
  );
  const shared = sql.all<{ one: number; other: number; copies: number }>(
    `SELECT min(c.publisher_id, f.publisher_id) AS one, max(c.publisher_id, f.publisher_id) AS other,
        count(*) AS copies
      FROM articles AS c JOIN articles AS f ON f.id = c.duplicate_of
      WHERE c.duplicate_of IS NOT NULL AND c.published_at > ? AND c.publisher_id <> f.publisher_id
      GROUP BY 1, 2 ORDER BY 1, 2`,
    since,
  );
  return groupNewsrooms(publishers, shared satisfies SharedCopies[]);
}
