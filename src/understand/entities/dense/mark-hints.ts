import type { NameMention } from "../name-mention.ts";

const types = ["person", "organization", "place", "event"];

/** What rules and tables say of each character of a text: 0 nothing, else by type whether a name begins or goes on. */
export function markHints(length: number, mentions: readonly NameMention[]): Uint8Array {
  const hints = new Uint8Array(length);
  for (const { start, end, type, adjective } of mentions) {
    if (type === undefined || adjective) continue;
    const code = types.indexOf(type) * 2 + 1;
    for (let at = start; at < end; at++) hints[at] = at === start ? code : code + 1;
  }
  return hints;
}
