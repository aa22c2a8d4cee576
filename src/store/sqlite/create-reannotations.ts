import type { Reannotation, ReannotationScope } from "../../domain/reannotation.ts";
import { applyReannotations } from "./apply-reannotations.ts";
import type { Sql } from "./create-sql.ts";
import type { Engine } from "./engine.ts";
import { listArticles } from "./list-articles.ts";
import { toMillis, toMillisOrNull } from "./moments.ts";

export function createReannotations(sql: Sql): Engine["reannotations"] {
  return {
    count: (scope) =>
      sql.get<{ articles: number }>(`SELECT count(*) AS articles ${within}`, ...valuesOf(scope))!.articles,
    articles: (scope, { after, limit }) =>
      articlesOf(sql, sql.all<{ seq: number }>(nextArticles, ...valuesOf(scope), after, limit)),
    run: (scope) => {
      const row = sql.get<{ record: string }>(
        "SELECT record FROM reannotation_runs WHERE scope = ?",
        nameOf(scope),
      );
      return row && JSON.parse(row.record);
    },
    keep: (scope, run, found) =>
      sql.write(() => {
        sql.run(
          "INSERT OR REPLACE INTO reannotation_runs (scope, record) VALUES (?, ?)",
          ...[nameOf(scope), JSON.stringify(run)],
        );
        for (const { number, annotation } of found)
          sql.run(
            "INSERT OR REPLACE INTO reannotations (seq, scope, annotation) VALUES (?, ?, ?)",
            ...[number, nameOf(scope), JSON.stringify(annotation)],
          );
      }),
    found: (scope, slice) => readFound(sql, scope, slice),
    apply: (found, at) => sql.write(() => applyReannotations(sql, found, toMillis(at))),
    end: (scope) =>
      sql.write(() => {
        sql.run("DELETE FROM reannotations WHERE scope = ?", nameOf(scope));
        sql.run("DELETE FROM reannotation_runs WHERE scope = ?", nameOf(scope));
      }),
  };
}

const within = `FROM articles WHERE (?1 IS NULL OR published_at >= ?1)
  AND (?2 IS NULL OR publisher_id = (SELECT id FROM publishers WHERE key = ?2))`;
const nextArticles = `SELECT seq ${within} AND seq > ?3 ORDER BY seq LIMIT ?4`;

function valuesOf({ since, publisherKey }: ReannotationScope): [number | null, string | null] {
  return [toMillisOrNull(since), publisherKey ?? null];
}

/** The same scope has the same name, whenever it is asked for. */
function nameOf({ since, publisherKey }: ReannotationScope): string {
  return JSON.stringify([since ?? null, publisherKey ?? null]);
}

function articlesOf(sql: Sql, rows: { seq: number }[]) {
  const seqs = rows.map(({ seq }) => seq);
  return listArticles(sql, seqs, false).map((article, at) => ({ number: seqs[at]!, article }));
}

function readFound(
  sql: Sql,
  scope: ReannotationScope,
  { after, limit }: { after: number; limit: number },
): Reannotation[] {
  return sql
    .all<{ seq: number; annotation: string }>(
      "SELECT seq, annotation FROM reannotations WHERE seq > ? AND scope = ? ORDER BY seq LIMIT ?",
      ...[after, nameOf(scope), limit],
    )
    .map(({ seq, annotation }) => ({ number: seq, annotation: JSON.parse(annotation) }));
}
