import { tagKey } from "./tag-key.ts";

/** Where a word of a name starts: at a capital or a figure after another letter, and everywhere in unspaced scripts. */
const starts =
  /(?<=[\p{Ll}\p{N}])\p{Lu}|(?<=\p{Lu})\p{Lu}(?=\p{Ll})|(?<=\p{L})\p{N}|(?<=[\s_-])[\p{L}\p{N}]|[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Hang}]/gu;

/** Whether a word of a tag's name, not its first, starts with that key: "rel" does in "JapanRelations". */
export function startsWord(name: string, key: string): boolean {
  for (const { index } of name.matchAll(starts)) {
    if (index > 0 && tagKey(name.slice(index)).startsWith(key)) return true;
  }
  return false;
}
