import type { TakenVerdict } from "../../../domain/verdict.ts";
import type { Sql } from "../create-sql.ts";
import { toMoment } from "../moments.ts";

export interface VerdictRow {
  number: number;
  made_at: number;
  made_by: TakenVerdict["by"];
  action: TakenVerdict["action"];
  names: string;
  reason: string;
  tags: string;
  record: string;
  undone_at: number | null;
}

/** A verdict that has been carried out: what the history keeps of it. */
export interface DoneVerdict extends Pick<TakenVerdict, "by" | "action" | "names" | "reason"> {
  at: number;
  /** Ids of the tags that it is about: first the one that went, or that it made. */
  tagIds: number[];
  /** What undoing it needs. */
  record: unknown;
}

export function writeVerdict(sql: Sql, done: DoneVerdict): TakenVerdict {
  const row = sql.get<VerdictRow>(
    `INSERT INTO verdicts (made_at, made_by, action, names, reason, tags, record) VALUES (?, ?, ?, ?, ?, ?, ?)
      RETURNING *`,
    ...[done.at, done.by, done.action, JSON.stringify(done.names), done.reason],
    ...[JSON.stringify(done.tagIds), JSON.stringify(done.record)],
  )!;
  return readVerdict(row);
}

export function readVerdict(row: VerdictRow): TakenVerdict {
  return {
    number: row.number,
    madeAt: toMoment(row.made_at),
    by: row.made_by,
    action: row.action,
    names: JSON.parse(row.names),
    reason: row.reason,
    ...(row.undone_at !== null && { undoneAt: toMoment(row.undone_at) }),
  };
}
