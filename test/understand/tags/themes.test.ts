import assert from "node:assert/strict";
import { before, describe, it } from "node:test";
import { type Annotator, createAnnotator } from "../../../src/understand/create-annotator.ts";
import { themeLabel, themeNames, themePhrases } from "../../../src/understand/tags/read-themes.ts";
import furtherLanguages from "./fixtures/further-languages.json" with { type: "json" };
import unrelated from "./fixtures/further-languages-unrelated.json" with { type: "json" };

const languages = ["en", "de", "fr", "es", "pt", "ja", "ko", "zh"];

/** Made-up articles and the theme they are about. */
const about: [theme: string, title: string, text: string][] = [
  [
    "Glaciers",
    "Glacier above the village loses another metre",
    "The glacier above the village has lost a metre of ice since May. Surveyors say the glacier may be gone by 2060.",
  ],
  [
    "MinimumWage",
    "Mindestlohn steigt auf 15 Euro",
    "Der Mindestlohn steigt im Januar auf 15 Euro. Die Kommission hatte den höheren Mindestlohn im Juni vorgeschlagen.",
  ],
  [
    "Heatwaves",
    "Canicule: quinze départements en alerte",
    "La canicule gagne l'ouest du pays. Quinze départements sont en alerte, et cette vague de chaleur doit durer jusqu'à jeudi.",
  ],
  [
    "Drought",
    "干ばつで貯水率が3割に、取水制限始まる",
    "県内の干ばつが深刻になっている。貯水率は3割まで下がった。県は水不足に備え、取水制限を始めた。",
  ],
];

/** A theme's word in passing: the article is about something else. */
const passing: [theme: string, title: string, text: string][] = [
  [
    "Steel",
    "Orchestra opens its season in the old steel hall",
    "The orchestra opened its season on Friday with Mahler. The conductor took five bows. Tickets for the next evening are sold out. The hall seats nine hundred.",
  ],
  [
    "Elections",
    "Bakery on Mill Lane wins prize for its rye bread",
    "A bakery on Mill Lane has won a prize for its rye bread. The baker has been at work since before the last election. Customers came from far away. The bread sells out by nine.",
  ],
];

describe("themes", () => {
  let annotate: Annotator;
  before(async () => {
    annotate = await createAnnotator();
  });

  it("are about 400, each once", () => {
    const names = themeNames();
    assert.ok(names.length >= 400, `${names.length}`);
    assert.equal(new Set(names).size, names.length);
  });

  for (const language of languages)
    it(`have words in ${language}, none of a single letter`, () => {
      const phrases = themePhrases(language);
      const without = themeNames().filter((name) => !phrases.some(({ value }) => value.name === name));
      assert.deepEqual(without, []);
      assert.deepEqual(
        phrases.filter(
          ({ phrase }) =>
            phrase.replaceAll("*", "").length < 2 && !/\p{Script=Han}|\p{Script=Hangul}/u.test(phrase),
        ),
        [],
      );
    });

  it("are called what readers of the language call them", () => {
    assert.equal(themeLabel("MinimumWage", "de"), "mindestlohn");
    assert.equal(themeLabel("Nationalism", "fr"), "Nationalisme");
    assert.equal(themeLabel("Elections", "hi"), "चुनाव");
    assert.equal(themeLabel("Elections", "xx"), undefined);
  });

  for (const [theme, title, text] of about)
    it(`find ${theme} in: ${title}`, () => {
      const { tags } = annotate({ title, text });
      assert.ok(
        tags.some(({ name }) => name === theme),
        JSON.stringify(tags.map(({ name }) => name)),
      );
    });

  for (const { tags, ...article } of furtherLanguages)
    it(`and of relations are found in ${article.language}: ${article.title}`, () => {
      const names = annotate(article).tags.map(({ name }) => name);
      for (const tag of tags) assert.ok(names.includes(tag), `${tag} not in ${names.join(" ")}`);
    });

  it("have Arabic words with and without article and particles", () => {
    const forms = themePhrases("ar").filter(({ value }) => value.name === "Earthquakes");
    for (const form of ["زلزال", "الزلزال", "بالزلزال", "للزلزال", "وزلزال"])
      assert.ok(
        forms.some(({ phrase }) => phrase === form),
        form,
      );
  });

  for (const article of unrelated)
    it(`and relations are not found in ${article.language}: ${article.title}`, () => {
      const { tags } = annotate(article);
      const wrong = tags.filter(({ name, kind }) => kind === "relation" || name === "ClimateChange");
      assert.deepEqual(wrong, []);
    });

  for (const [theme, title, text] of passing)
    it(`do not find ${theme} in: ${title}`, () => {
      const { tags } = annotate({ title, text });
      assert.ok(tags.every(({ name }) => name !== theme));
    });
});
