import { tagKey } from "../../domain/tag-key.ts";
import { foldWord } from "../text/fold-word.ts";
import type { Reading } from "../text/reading.ts";
import { themeNames, themePhrases } from "./read-themes.ts";

const tables = new Map<string, Map<string, string>>();

/** The theme whose name or plain phrase is exactly that label; word stems do not count. */
export function findWholeTheme(reading: Reading, label: string): string | undefined {
  let table = tables.get(reading.language);
  if (!table) {
    table = tableOf(reading.language);
    tables.set(reading.language, table);
  }
  return table.get(tagKey(label)) ?? table.get(foldWord(label));
}

function tableOf(language: string): Map<string, string> {
  const table = new Map<string, string>();
  const plain = themePhrases(language).filter(({ phrase }) => !phrase.startsWith("*"));
  for (const { phrase, value } of plain) {
    const key = foldWord(phrase.replace("*", ""));
    if (!table.has(key)) table.set(key, value.name);
  }
  for (const name of themeNames()) table.set(tagKey(name), name);
  return table;
}
