import countries from "world-countries/countries.json" with { type: "json" };
import { arabicForms } from "../text/arabic-forms.ts";
import { foldWord } from "../text/fold-word.ts";
import type { PhraseEntry } from "../text/phrasebook.ts";
import {
  blocs,
  type CountryNames,
  countryNames,
  denseCapitals,
  englishNames,
  englishNouns,
  exactAbbreviations,
} from "./country-facts.ts";
import { countryForms } from "./country-forms.ts";
import { countryWords } from "./country-words.ts";
import { leaders } from "./leaders.ts";

/** How a text names a country: by name or people, by the capital its government sits in, or by its leader. */
export interface CountryMention {
  code: string;
  by: "country" | "people" | "capital" | "leader";
  /** Usual English name of the leader or capital. */
  name?: string;
  /** How the text's language writes the leader, where that is not in Latin letters. */
  native?: string;
}

type Entry = PhraseEntry<CountryMention>;

const columns = ["de", "fr", "es", "it", "ru", "ja", "ko", "zh"] as const;
const sameColumn: Record<string, string> = {
  pt: "es",
  gl: "es",
  ca: "es",
  nl: "it",
  uk: "ru",
  be: "ru",
  bg: "ru",
};
/** Languages that bend the ends of names. */
const bending = new Set([
  "ru",
  "uk",
  "be",
  "bg",
  "sr",
  "mk",
  "pl",
  "cs",
  "sk",
  "hr",
  "sl",
  "fi",
  "et",
  "hu",
  "lt",
  "lv",
  "tr",
  "az",
  "kk",
  "el",
]);
/** Languages that write the genitive of a country with a bare s ("Japans Außenminister"). */
const genitive = new Set(["de", "nl", "sv", "da", "no", "nb"]);
/** Languages that join endings to a name in scripts without capitals. */
const joining = new Set(["hi", "mr", "ne", "bn", "gu", "pa", "ta", "te", "si", "kn", "ml"]);
/** Names that are everyday words or personal names far more often. */
const misleading = new Set(["JE", "GG", "IM", "UM", "IO", "BV", "HM", "TF"]);

/** Names that are everyday words, or begin some, in that language: "பெரு" (large), "مالي" (financial). */
const misleadingIn: Record<string, ReadonlySet<string>> = {
  ta: new Set(["PE"]),
  ps: new Set(["ML"]),
  fa: new Set(["ML"]),
  ar: new Set(["ML"]),
  ur: new Set(["ML"]),
};

/** What tags call a country or bloc. */
export function namesOfCountry(code: string): CountryNames {
  const known = countryNames[code];
  if (known) return known;
  const country = countries.find(({ cca2 }) => cca2 === code);
  const tag = (country?.name.common ?? code)
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[^A-Za-z]/g, "");
  return { tag, short: tag };
}

let codes: Map<string, string> | undefined;

/** Codes of all countries and blocs by what tags call them. */
export function countryTags(): Map<string, string> {
  codes ??= new Map(
    [...countries.map(({ cca2 }) => cca2), ...Object.keys(blocs)].map((code) => [
      namesOfCountry(code).tag,
      code,
    ]),
  );
  return codes;
}

/** Every phrase that stands for a country or bloc in a text of that language. */
export function countryPhrases(language: string): Entry[] {
  const phrases = countries.flatMap(({ cca2 }) =>
    misleading.has(cca2) || misleadingIn[language]?.has(cca2)
      ? []
      : [...namePhrases(cca2, language), ...englishPhrases(cca2, language)],
  );
  return withoutDoubles([
    ...phrases,
    ...formPhrases(language),
    ...wordPhrases(language),
    ...blocPhrases(),
    ...leaderPhrases(language),
  ]);
}

/** Tables overlap; a phrase that stands twice would count twice. */
function withoutDoubles(entries: Entry[]): Entry[] {
  return [
    ...new Map(
      entries.map((entry) => [
        `${entry.value.code}|${entry.match === "exact" ? entry.phrase : foldWord(entry.phrase)}|${entry.match}`,
        entry,
      ]),
    ).values(),
  ];
}

function namePhrases(code: string, language: string): Entry[] {
  const value: CountryMention = { code, by: "country" };
  const name = displayName(code, language);
  if (name === undefined) return [];
  const entries: Entry[] = [{ phrase: name, value, match: "name" }];
  if (genitive.has(language)) entries.push({ phrase: `${name}s`, value, match: "name" });
  if (bending.has(language) && name.length > 4 && !name.includes(" "))
    entries.push({ phrase: `${name.slice(0, -1)}*`, value, match: "name" });
  const shortest = joining.has(language) ? 3 : 5;
  if (/[^\u0000-\u024f]/.test(name) && name.length >= shortest) entries.push({ phrase: `${name}*`, value });
  return entries;
}

/** Forms that newsrooms of the language use, see country-forms.ts. */
function formPhrases(language: string): Entry[] {
  return lines(countryForms).flatMap(([own, code = "", forms = ""]) =>
    own !== language
      ? []
      : split(forms).flatMap((form): Entry[] => {
          const open = joining.has(language) && form.length > 2;
          const match = /^[A-ZİÇ]{2,4}$/.test(form) ? "exact" : "name";
          const variants = language === "ar" ? arabicForms(form) : [form];
          return variants.map((phrase) => ({
            phrase: open ? `${phrase}*` : phrase,
            value: { code, by: "country" },
            match,
          }));
        }),
  );
}

/** What readers of that language call the country; undefined where nobody knows. */
export function localCountryName(code: string, language: string): string | undefined {
  const form = lines(countryForms).find(([own, other]) => own === language && other === code);
  return form?.[2]?.split(",")[0] ?? (code in blocs ? undefined : displayName(code, language));
}

function displayName(code: string, language: string): string | undefined {
  try {
    const name = new Intl.DisplayNames([language], { type: "region", fallback: "none" }).of(code);
    return name?.replace(/\s*\(.*\)|^(?:Sonderverwaltungsregion)\s+/gu, "");
  } catch {
    return undefined;
  }
}

function englishPhrases(code: string, language: string): Entry[] {
  const value: CountryMention = { code, by: "country" };
  const exact = (exactAbbreviations[code] ?? []).map((phrase): Entry => ({ phrase, value, match: "exact" }));
  if (language !== "en") return exact.filter(({ phrase }) => phrase.length > 2 || /^(?:US|UK)$/.test(phrase));
  const country = countries.find(({ cca2 }) => cca2 === code)!;
  const people = country.demonyms?.eng?.m ?? "";
  const byPeople: CountryMention = { code, by: "people" };
  const names = new Set([country.name.common, ...(englishNames[code] ?? [])]);
  if (country.independent && people.length > 3) {
    names.add(people);
    if (/(?:an|i|ne)$/.test(people)) names.add(`${people}s`);
  }
  return [
    ...exact,
    ...[...names].map(
      (phrase): Entry => ({
        phrase,
        value: isNoun(phrase, country.name.common) ? value : byPeople,
        match: "name",
      }),
    ),
  ];
}

function isNoun(phrase: string, common: string): boolean {
  return phrase === common || englishNouns.has(phrase);
}

function wordPhrases(language: string): Entry[] {
  const column = columns.indexOf((sameColumn[language] ?? language) as (typeof columns)[number]);
  return lines(countryWords).flatMap(([code = "", capitals = "", ...words]) => {
    const capitalName = capitals.split(",")[0] ?? "";
    const dense = column >= columns.indexOf("ja");
    const own = column < 0 ? [] : split(words[column] ?? "");
    return [
      ...split(capitals).map(
        (phrase): Entry => ({ phrase, value: { code, by: "capital", name: capitalName }, match: "name" }),
      ),
      ...own.map((phrase): Entry => {
        if (denseCapitals.has(phrase)) return { phrase, value: { code, by: "capital", name: capitalName } };
        return { phrase, value: { code, by: dense ? "country" : "people" } };
      }),
    ];
  });
}

function blocPhrases(): Entry[] {
  return Object.entries(blocs).flatMap(([code, { names, exact }]) => [
    ...names.map((phrase): Entry => ({ phrase, value: { code, by: "country" }, match: "name" })),
    ...exact.map((phrase): Entry => ({ phrase, value: { code, by: "country" }, match: "exact" })),
  ]);
}

function leaderPhrases(language: string): Entry[] {
  return lines(leaders).flatMap(([code = "", name = "", others = ""]) => {
    const forms = [name, ...split(others)];
    const native = nativeForm(forms, language);
    const value: CountryMention = { code, by: "leader", name, ...(native ? { native } : {}) };
    const latin = genitive.has(language)
      ? forms.filter((form) => /^[\u0000-\u024f ]*[^sxz]$/.test(form))
      : [];
    return [...forms, ...latin.map((form) => `${form}s`)].map(
      (phrase): Entry => ({ phrase, value, match: "name" }),
    );
  });
}

const scripts: Record<string, RegExp> = {
  ja: /^[\p{Script=Han}\p{Script=Katakana}ー・]+$/u,
  zh: /^[\p{Script=Han}·]+$/u,
  ko: /^[\p{Script=Hangul} ]+$/u,
};
const office = /(?:大統領|首相|主席|総統|总统|總統|总理|總理|대통령|총리|외교부장)$/u;

/** The fullest form in the language's own script: katakana before kanji, so that Japanese gets トランプ and not 川普. */
function nativeForm(forms: string[], language: string): string | undefined {
  const own = forms.filter((form) => scripts[language]?.test(form) && !office.test(form));
  const kana = own.filter((form) => /\p{Script=Katakana}/u.test(form));
  const best = language === "ja" && kana.length > 0 ? kana : own;
  return best.sort((a, b) => b.length - a.length)[0];
}

function lines(table: string): string[][] {
  return table
    .trim()
    .split("\n")
    .map((line) => line.split("|"));
}

function split(list: string): string[] {
  return list
    .split(",")
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== "");
}
