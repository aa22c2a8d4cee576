import type { Words } from "../words/words.ts";
import { type Html, html, nothing } from "./html.ts";

/** Scripts by their ISO 15924 codes, in the order in which the directory shows them. */
const scripts: readonly [code: string, pattern: RegExp][] = [
  ["Latn", /\p{Script=Latin}/u],
  ["Grek", /\p{Script=Greek}/u],
  ["Cyrl", /\p{Script=Cyrillic}/u],
  ["Arab", /\p{Script=Arabic}/u],
  ["Hebr", /\p{Script=Hebrew}/u],
  ["Deva", /\p{Script=Devanagari}/u],
  ["Thai", /\p{Script=Thai}/u],
  ["Hira", /\p{Script=Hiragana}/u],
  ["Kana", /\p{Script=Katakana}/u],
  ["Hang", /\p{Script=Hangul}/u],
  ["Hani", /\p{Script=Han}/u],
];

/** Korean and Chinese have hundreds of first letters: those of the most used tags stand for all. */
const mostOfScript = 40;

/** First letters, each group under the name of its script; digits and what has no script here come last. */
export function letterGroups(letters: readonly string[], current: string | undefined, words: Words): Html {
  if (letters.length === 0) return nothing;
  const groups = [...Map.groupBy(letters, groupOf)].sort(([one], [other]) => one - other);
  return html`<nav class="letters" aria-label="${words.directory.letters}">${groups.map(
    ([group, members]) => {
      const name = groups.length > 1 ? html`<dt>${groupName(group, members, words)}</dt>` : nothing;
      const sorted = members.slice(0, mostOfScript).sort((one, other) => one.localeCompare(other, "en"));
      return html`<dl>${name}<dd>${sorted.map((letter) => letterLink(letter, letter === current))}</dd></dl>`;
    },
  )}</nav>`;
}

function groupOf(letter: string): number {
  if (/\p{N}/u.test(letter)) return scripts.length;
  const place = scripts.findIndex(([, pattern]) => pattern.test(letter));
  return place === -1 ? scripts.length + 1 : place;
}

function groupName(group: number, [first = ""]: readonly string[], words: Words): string {
  if (group === scripts.length) return words.lists.digits;
  const [code] = scripts[group] ?? [];
  return code ? (words.codeName(code, "script") ?? first) : words.lists.otherLetters;
}

function letterLink(letter: string, isCurrent: boolean): Html {
  return html`<a href="/tags?letter=${encodeURIComponent(letter)}"${isCurrent ? html` aria-current="page"` : nothing}>${letter}</a> `;
}
