import { groupNewsrooms, type PublisherSite, type SharedCopies } from "../../../domain/group-newsrooms.ts";
import type { Sql } from "../create-sql.ts";

const lookBack = 28 * 86_400_000;

/** The newsroom of each publisher, by what they published in the last four weeks. */
export function readNewsrooms(sql: Sql, now: number): Map<number, number> {
  const since = now - lookBack;
  const shared = readShared(sql, since);
  return groupNewsrooms(readPublishers(sql, since, shared), shared);
}

function readShared(sql: Sql, since: number): SharedCopies[] {
  return sql.all<{ one: number; other: number; copies: number }>(
    `SELECT min(c.publisher_id, f.publisher_id) AS one, max(c.publisher_id, f.publisher_id) AS other,
        count(*) AS copies
      FROM articles AS c JOIN articles AS f ON f.id = c.duplicate_of
      WHERE c.duplicate_of IS NOT NULL AND c.published_at > ? AND c.publisher_id <> f.publisher_id
      GROUP BY 1, 2 ORDER BY 1, 2`,
    since,
  );
}

/** Articles are counted only of those that share some. */
function readPublishers(sql: Sql, since: number, shared: SharedCopies[]): PublisherSite[] {
  const sharing = JSON.stringify(shared.flatMap(({ one, other }) => [one, other]));
  return sql.all<{ id: number; site: string; articles: number }>(
    `SELECT id, newsroom AS site, CASE WHEN id IN (SELECT value FROM json_each(?1)) THEN
        (SELECT count(*) FROM articles WHERE publisher_id = publishers.id AND published_at > ?2) ELSE 0 END AS articles
      FROM publishers ORDER BY id`,
    ...[sharing, since],
  );
}
