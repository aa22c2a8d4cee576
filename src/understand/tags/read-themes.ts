import type { PhraseEntry } from "../text/phrasebook.ts";
import { splitList } from "../text/split-list.ts";
import { economyThemes } from "./themes-economy.ts";
import { lifeThemes } from "./themes-life.ts";
import { politicsThemes } from "./themes-politics.ts";

/** A subject of the news with one English name in all languages. */
export interface Theme {
  name: string;
  /** What it is called behind a country: "Election" in SouthKoreaElection; absent where no such tag is made. */
  suffix?: string;
}

interface ThemeRow extends Theme {
  words: Record<string, string>;
}

/** Columns of the theme tables after name and suffix. "*" stands for any ending, or any beginning. */
const columns = ["en", "de", "fr", "es", "pt", "ja", "ko", "zh"] as const;

const rows: ThemeRow[] = [politicsThemes, economyThemes, lifeThemes].flatMap((table) =>
  table.trim().split("\n").map(readRow),
);

function readRow(line: string): ThemeRow {
  const [name = "", suffix = "", ...lists] = line.split("|");
  const words = Object.fromEntries(columns.map((language, at) => [language, lists[at] ?? ""]));
  return suffix === "" ? { name, words } : { name, suffix, words };
}

/** Every phrase of every theme in that language; none where the vocabulary does not know the language. */
export function themePhrases(language: string): PhraseEntry<Theme>[] {
  return rows.flatMap(({ words, ...theme }) =>
    splitList(words[language] ?? "").map((phrase) => ({ phrase, value: theme })),
  );
}

/** The theme of that English name, as keywords and tags give it. */
export function themeNames(): string[] {
  return rows.map(({ name }) => name);
}
