import assert from "node:assert/strict";
import { test } from "node:test";
import { chooseLocale } from "../../../src/web/words/choose-locale.ts";
import { makeForms } from "../../../src/web/words/forms.ts";
import { locales } from "../../../src/web/words/locale.ts";
import { wordsOf } from "../../../src/web/words/words-of.ts";

/** Texts that are the same as in English, each for a reason. */
const same: Record<string, readonly string[]> = {
  de: ["aboutPage.version", "directory.letter"],
  fr: [
    "aboutPage.version",
    "kind.relation",
    "kinds.relation",
    "categories.Sports",
    "pager.label",
    "tag.articles",
  ],
  es: [],
  ja: ["directory.letter"],
  ko: ["directory.letter"],
};

/** Every text as "group.name" and what it says; what takes arguments by its source, so that each of its branches counts. */
function textsOf(value: object, path = ""): [string, string][] {
  return Object.entries(value).flatMap(([key, text]) => {
    const name = path ? `${path}.${key}` : key;
    if (typeof text === "object" && !(text instanceof String)) return textsOf(text, name);
    return [[name, String(text)] as [string, string]];
  });
}

/** Formats, which have tests of their own, and punctuation. */
const noTexts = new Set([...Object.keys(makeForms("en")), "quoted", "stop", "comma"]);
const textsIn = (locale: (typeof locales)[number]) =>
  textsOf(wordsOf(locale)).filter(([name]) => !noTexts.has(name));
const english = new Map(textsIn("en"));

for (const locale of locales) {
  test(`no text is empty in ${locale}, none is missing or left over`, () => {
    const texts = textsIn(locale);
    assert.ok(texts.length > 120, `only ${texts.length} texts`);
    assert.deepEqual(texts.map(([name]) => name).sort(), [...english.keys()].sort());
    for (const [name, text] of texts) assert.notEqual(text.trim(), "", name);
  });
}

for (const locale of locales.slice(1)) {
  test(`no text is left in English in ${locale}`, () => {
    const left = textsIn(locale).filter(([name, text]) => text === english.get(name));
    assert.deepEqual(left.map(([name]) => name).sort(), same[locale]!.toSorted());
  });
}

const scripts = { ja: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u, ko: /\p{Script=Hangul}/u };
for (const [locale, script] of Object.entries(scripts) as ["ja" | "ko", RegExp][]) {
  test(`every text in ${locale} is in its own script`, () => {
    const foreign = textsIn(locale).filter(
      ([name, text]) => !script.test(text) && !same[locale]!.includes(name),
    );
    assert.deepEqual(foreign, []);
  });
}

const accepted: [string | undefined, string][] = [
  [undefined, "en"],
  ["", "en"],
  ["de-AT,de;q=0.9,en;q=0.5", "de"],
  ["nl, ja;q=0.4, ko;q=0.5", "ko"],
  ["en;q=0.2,fr-CA;q=0.8", "fr"],
  ["ES", "es"],
  ["de;q=0, *", "en"],
  ["de;q=0", "en"],
  ["*;q=0.9, ko;q=0.1", "en"],
  ["pt-BR, zh;q=0.9", "en"],
  ["ja ; q = 1.000", "ja"],
  ["ja;q=2, de;q=0.1", "de"],
  ["ja;q=, de", "de"],
  ["__proto__, constructor, de;q=0.1", "de"],
  [`${"a".repeat(100_000)},de`, "en"],
  [`${"de;q=0.0000001,".repeat(5_000)}`, "en"],
  [`${";q=".repeat(3_000)}\u0000<script>`, "en"],
  [`${" ".repeat(400)}fr`, "fr"],
];
for (const [header, locale] of accepted) {
  test(`Accept-Language ${JSON.stringify(header?.slice(0, 40) ?? null)} gets ${locale}`, () => {
    assert.equal(chooseLocale(header), locale);
  });
}

test("numbers, plurals and moments follow the language", () => {
  const [en, de, fr, ja] = [wordsOf("en"), wordsOf("de"), wordsOf("fr"), wordsOf("ja")];
  assert.deepEqual([1, 2, 12_345].map(en.articles), ["1 article", "2 articles", "12,345 articles"]);
  assert.deepEqual([1, 12_345].map(de.publishers), ["1 Quelle", "12.345 Quellen"]);
  assert.deepEqual([0, 2, 1_000_000].map(fr.articles).map(plainSpaces), [
    "0 article",
    "2 articles",
    "1 000 000 d’articles",
  ]);
  assert.equal(ja.articles(1), "記事1本");
  assert.equal(en.exactMoment("2026-06-15T12:00:00.000Z"), "15 June 2026 at 12:00 UTC");
  assert.equal(ja.exactDay("2026-06-15"), "2026年6月15日");
  assert.equal(fr.exactDay("2026-06-01"), "1er juin 2026");
  assert.equal(fr.exactDay("2026-06-11"), "11 juin 2026");
  assert.match(fr.exactMoment("2026-06-01T14:05:00Z"), /^1er juin 2026/);
  assert.equal(de.codeName("JP", "region"), "Japan");
  assert.equal(ja.codeName("??", "region"), undefined);
});

function plainSpaces(text: string): string {
  return text.replace(/\s/g, " ");
}
