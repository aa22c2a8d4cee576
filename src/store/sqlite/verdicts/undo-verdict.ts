import { tagKey } from "../../../domain/tag-key.ts";
import { TagwireError } from "../../../domain/tagwire-error.ts";
import type { TakenVerdict } from "../../../domain/verdict.ts";
import type { Sql } from "../create-sql.ts";
import { readGiven } from "../given-tags.ts";
import { type MergeRecord, unmergeRows } from "./merge-rows.ts";
import { part } from "./partings.ts";
import { carriersOf, refileArticles } from "./refile-articles.ts";
import { type SplitRecord, unsplitRows } from "./split-rows.ts";
import { type BlockRecord, type RenameRecord, setBlocked } from "./take-verdict.ts";
import { readVerdict, type VerdictRow } from "./verdict-rows.ts";

/**
 * Takes back a verdict, by default the newest by hand: names and articles are as without it. Throws not-found where
 * there is none and conflict where a later one has to be undone first. A rule's merge that a person undoes is parted
 * for good.
 */
export function undoVerdict(sql: Sql, at: number, number?: number): TakenVerdict {
  return sql.write(() => {
    const row = findVerdict(sql, number);
    checkIsLast(sql, row);
    takeBack(sql, row);
    sql.run("UPDATE verdicts SET undone_at = ? WHERE number = ?", at, row.number);
    return readVerdict({ ...row, undone_at: at });
  });
}

function findVerdict(sql: Sql, number?: number): VerdictRow {
  const row =
    number === undefined
      ? sql.get<VerdictRow>(
          "SELECT * FROM verdicts WHERE undone_at IS NULL AND made_by = 'hand' ORDER BY number DESC LIMIT 1",
        )
      : sql.get<VerdictRow>("SELECT * FROM verdicts WHERE number = ?", number);
  const history = '"tagwire tags history" shows what there is.';
  if (!row)
    throw new TagwireError(
      "not-found",
      number === undefined ? "There is nothing to undo." : `There is no verdict ${number}. ${history}`,
    );
  if (row.undone_at !== null)
    throw new TagwireError("conflict", `Verdict ${row.number} has been undone already. ${history}`);
  return row;
}

/**
 * Later verdicts on the same tags go first. A rule that has only added a name to one of them is in nobody's way, unless
 * the tag itself goes, as that of a split does.
 */
const later = `SELECT number FROM verdicts AS v WHERE number > ?1 AND undone_at IS NULL
    AND EXISTS (SELECT 1 FROM json_each(v.tags) AS t JOIN json_each(?2) AS mine ON mine.value = t.value
      WHERE v.made_by = 'hand' OR ?3 = 'split' OR t.key = 0)
  ORDER BY number DESC LIMIT 1`;

function checkIsLast(sql: Sql, { number, tags, action }: VerdictRow): void {
  const blocking = sql.get<{ number: number }>(later, number, tags, action);
  if (!blocking) return;
  const message = `Verdict ${number} cannot be undone before the later verdict ${blocking.number} on the same tag.`;
  throw new TagwireError("conflict", `${message} Undo that first: "tagwire tags undo ${blocking.number}".`);
}

function takeBack(sql: Sql, row: VerdictRow): void {
  const record = JSON.parse(row.record);
  if (row.action === "merge") unmerge(sql, record, row.made_by);
  else if (row.action === "split") unsplitRows(sql, record as SplitRecord);
  else if (row.action === "rename") unrename(sql, record);
  else setBlocked(sql, (record as BlockRecord).id, (record as BlockRecord).blocked);
}

function unmerge(sql: Sql, record: MergeRecord, by: VerdictRow["made_by"]): void {
  const target = sql.get<{ key: string }>("SELECT key FROM tags WHERE id = ?", record.targetId);
  if (!target) throw new TagwireError("conflict", `The tag that #${record.source.name} went to is gone.`);
  unmergeRows(sql, record);
  if (by === "rule") part(sql, [record.source.key], target.key);
}

/** The name that the rename brought stays an alias while articles come by it. */
function unrename(sql: Sql, { id, name, key, hand_named, added }: RenameRecord): void {
  const carriers = carriersOf(sql, id);
  sql.run("UPDATE tags SET name = ?, key = ?, hand_named = ? WHERE id = ?", name, key, hand_named, id);
  if (added !== undefined && !isGiven(sql, carriers, added))
    sql.run("DELETE FROM tag_keys WHERE key = ? AND tag_id = ?", added, id);
  refileArticles(sql, carriers);
}

function isGiven(sql: Sql, carriers: number[], key: string): boolean {
  return sql
    .all<{ evidence: string }>(
      "SELECT n.evidence FROM json_each(?) AS list JOIN article_notes AS n ON n.seq = list.value",
      JSON.stringify(carriers),
    )
    .some(({ evidence }) => readGiven(evidence).some(([name]) => tagKey(name) === key));
}
