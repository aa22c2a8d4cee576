import type { Recorder } from "../recorder.ts";

/** Where a page says something, and what it says there. */
export type Voice = readonly [from: string, said: unknown];

/**
 * What the first voice says that can be read. The voices after it are asked only for a recorder, which hears what
 * they would have said.
 */
export function chooseVoice<T>(
  step: string,
  voices: Iterable<Voice>,
  read: (said: unknown) => T | undefined,
  recorder?: Recorder,
): T | undefined {
  const heard: { from: string; value: T }[] = [];
  for (const [from, said] of voices) {
    const value = read(said);
    if (value === undefined) continue;
    heard.push({ from, value });
    if (!recorder) break;
  }
  const [won, ...others] = heard;
  if (won) recorder?.decide(step, show(won.value), because(won.from, others));
  return won?.value;
}

const mostOthers = 6;

/** "JSON-LD says so; og:title: …; h1: …". */
function because(from: string, others: readonly { from: string; value: unknown }[]): string {
  const told = others.slice(0, mostOthers).map((other) => `${other.from}: ${show(other.value)}`);
  return told.length > 0 ? `${from} goes first; ${told.join("; ")}` : `Only ${from} says it`;
}

function show(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}
