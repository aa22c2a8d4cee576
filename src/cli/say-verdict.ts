import type { TakenVerdict } from "../domain/verdict.ts";

/** What has been done, as a sentence. */
export function sayVerdict(verdict: TakenVerdict): string {
  const { number, undoneAt } = verdict;
  const done = sentences[verdict.action](verdict.names.map((name) => `#${name}`));
  return undoneAt ? `undone: ${done}` : `${done} (verdict ${number})`;
}

const sentences: Record<TakenVerdict["action"], (names: string[]) => string> = {
  merge: ([from, into]) => `${from} is ${into} from now on`,
  split: (names) => `${names.slice(0, -1).join(", ")} is apart from ${names.at(-1)} from now on`,
  rename: ([from, to]) => `${from} is called ${to} from now on`,
  block: ([name]) => `${name} is blocked from now on`,
  unblock: ([name]) => `${name} is blocked no more`,
};

/** A line of the history: number, minute, by whom, what, why. */
export function verdictRow({
  number,
  madeAt,
  by,
  action,
  names,
  reason,
  undoneAt,
}: TakenVerdict): readonly string[] {
  const arrow = action === "merge" || action === "rename" ? " → " : " ";
  const what = `${action} ${names.map((name) => `#${name}`).join(arrow)}`;
  const notes = [reason, undoneAt ? `undone ${minuteOf(undoneAt)}` : ""].filter(Boolean).join("; ");
  return [String(number), minuteOf(madeAt), by, notes ? `${what} (${notes})` : what];
}

function minuteOf(moment: string): string {
  return moment.slice(0, 16).replace("T", " ");
}
