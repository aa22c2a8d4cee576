import type { Sql } from "./create-sql.ts";
import type { Engine } from "./engine.ts";
import { toMillis } from "./moments.ts";
import { takeVerdict } from "./verdicts/take-verdict.ts";
import { undoVerdict } from "./verdicts/undo-verdict.ts";
import { readVerdict, type VerdictRow } from "./verdicts/verdict-rows.ts";

export function createVerdicts(sql: Sql): Engine["verdicts"] {
  return {
    take: (verdict, at) => takeVerdict(sql, verdict, toMillis(at)),
    undo: (at, number) => undoVerdict(sql, toMillis(at), number),
    list: ({ limit, before = Number.MAX_SAFE_INTEGER, by }) =>
      sql
        .all<VerdictRow>(
          `SELECT * FROM verdicts WHERE number < ?1 AND (?2 IS NULL OR made_by = ?2) ORDER BY number DESC LIMIT ?3`,
          ...[before, by ?? null, limit],
        )
        .map(readVerdict),
  };
}
