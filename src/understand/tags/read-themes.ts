import { arabicForms } from "../text/arabic-forms.ts";
import type { PhraseEntry } from "../text/phrasebook.ts";
import { splitList } from "../text/split-list.ts";
import { themeNamesIn } from "./theme-names-in.ts";
import { cultureThemes } from "./themes-culture.ts";
import { economyThemes } from "./themes-economy.ts";
import { lifeThemes } from "./themes-life.ts";
import { politicsThemes } from "./themes-politics.ts";
import { scienceThemes } from "./themes-science.ts";
import { societyThemes } from "./themes-society.ts";
import { worldThemes } from "./themes-world.ts";
import ar from "./vocabulary/ar.json" with { type: "json" };
import bn from "./vocabulary/bn.json" with { type: "json" };
import fa from "./vocabulary/fa.json" with { type: "json" };
import gu from "./vocabulary/gu.json" with { type: "json" };
import hi from "./vocabulary/hi.json" with { type: "json" };
import id from "./vocabulary/id.json" with { type: "json" };
import it from "./vocabulary/it.json" with { type: "json" };
import mr from "./vocabulary/mr.json" with { type: "json" };
import ne from "./vocabulary/ne.json" with { type: "json" };
import nl from "./vocabulary/nl.json" with { type: "json" };
import pa from "./vocabulary/pa.json" with { type: "json" };
import pl from "./vocabulary/pl.json" with { type: "json" };
import ps from "./vocabulary/ps.json" with { type: "json" };
import ru from "./vocabulary/ru.json" with { type: "json" };
import si from "./vocabulary/si.json" with { type: "json" };
import sv from "./vocabulary/sv.json" with { type: "json" };
import ta from "./vocabulary/ta.json" with { type: "json" };
import te from "./vocabulary/te.json" with { type: "json" };
import tr from "./vocabulary/tr.json" with { type: "json" };
import uk from "./vocabulary/uk.json" with { type: "json" };
import ur from "./vocabulary/ur.json" with { type: "json" };
import vi from "./vocabulary/vi.json" with { type: "json" };

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

const rows: ThemeRow[] = [
  politicsThemes,
  worldThemes,
  societyThemes,
  economyThemes,
  lifeThemes,
  scienceThemes,
  cultureThemes,
].flatMap((table) => table.trim().split("\n").map(readRow));

function readRow(line: string): ThemeRow {
  const [name = "", suffix = "", ...lists] = line.split("|");
  const words = Object.fromEntries(columns.map((language, at) => [language, lists[at] ?? ""]));
  return suffix === "" ? { name, words } : { name, suffix, words };
}

interface Vocabulary {
  /** By theme: its words, the one readers see first. */
  words: Map<string, string[]>;
  /** Whether endings join the words without a space or hyphen. */
  joining: boolean;
}

const joiningLanguages = new Set(["hi", "mr", "ne", "bn", "gu", "pa", "ta", "te", "si"]);
const files: Record<string, Record<string, string>> = {
  ar,
  bn,
  fa,
  gu,
  hi,
  id,
  it,
  mr,
  ne,
  nl,
  pa,
  pl,
  ps,
  ru,
  si,
  sv,
  ta,
  te,
  tr,
  uk,
  ur,
  vi,
};
const suffixes = new Map(rows.map(({ name, suffix }) => [name, suffix]));

/** Every phrase of every theme in that language; none where the vocabulary does not know the language. */
export function themePhrases(language: string): PhraseEntry<Theme>[] {
  const { words, joining } = vocabularyOf(language);
  return [...words].flatMap(([name, phrases]) => {
    const suffix = suffixes.get(name);
    const value: Theme = suffix === undefined || suffix === "" ? { name } : { name, suffix };
    const forms = language === "ar" ? new Set(phrases.flatMap(arabicForms)) : phrases;
    return [...forms].map((phrase) => ({
      phrase: joining && phrase.length > 3 ? `${phrase}*` : phrase,
      value,
    }));
  });
}

function vocabularyOf(language: string): Vocabulary {
  const file = files[language];
  const entries = file
    ? Object.entries(file)
    : rows.map(({ name, words }): [string, string] => [name, words[language] ?? ""]);
  const words = new Map(entries.map(([name, list]) => [name, splitList(list)]));
  return { words, joining: joiningLanguages.has(language) };
}

/** Beginnings that are no words: "nationalis*", "antisemit*", "fotograf*". */
const stem =
  /(?:is|it|isch|verbrech|recht|los|krank|tik|nom|gra[fp]h?|te[ck]t|misst|ympi|ímpic|ig|ci|ç|ad|ic|eu|mat|mátic|di|eir|enfermer|infirmier|gimnas|gymnast|nacht|nas|ier|er|ist)\*$/u;

/** The first word that stands as it is: "Mindestlohn*" may end otherwise, but is a word. */
function firstWhole(words: string[]): string | undefined {
  return words.find((word) => !word.startsWith("*") && !stem.test(word))?.replace("*", "");
}

const labels = new Map<string, Map<string, string>>();

/** What readers of that language call a theme; undefined where no table says. */
export function themeLabel(name: string, language: string): string | undefined {
  let known = labels.get(language);
  if (!known) {
    const entries = [...vocabularyOf(language).words].map(([theme, words]): [string, string] => [
      theme,
      themeNamesIn[language]?.[theme] ?? firstWhole(words) ?? "",
    ]);
    known = new Map(entries);
    labels.set(language, known);
  }
  return known.get(name) || undefined;
}

/** The theme of that English name, as keywords and tags give it. */
export function themeNames(): string[] {
  return rows.map(({ name }) => name);
}
