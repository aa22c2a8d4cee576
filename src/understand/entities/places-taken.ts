import type { Reading } from "../text/reading.ts";
import type { Taken } from "./find-capital-names.ts";
import type { NameMention } from "./name-mention.ts";

/** Words and offsets that tables have named already. */
export function placesTaken(
  reading: Reading,
  mentions: NameMention[],
): { words: Taken; offsets: ReadonlySet<number> } {
  const words = new Map<number, "place" | "people" | "other">();
  const offsets = new Set<number>();
  const ranges = mentions.filter(({ known }) => known);
  let at = 0;
  for (const { start, end, type, adjective } of ranges) {
    const kind = adjective ? "people" : type === "place" ? "place" : "other";
    while (at < reading.words.length && reading.words[at]!.start < start) at++;
    for (let next = at; next < reading.words.length && reading.words[next]!.start < end; next++)
      words.set(reading.words[next]!.start, kind);
    for (let offset = start; offset < end; offset++) offsets.add(offset);
  }
  return { words, offsets };
}
