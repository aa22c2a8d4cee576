import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { sayEvidence } from "../../src/web/parts/say-evidence.ts";
import { wordsOf } from "../../src/web/words/words-of.ts";
import { openSampleWeb, type SampleWeb } from "./open-sample-web.ts";
import { wire } from "./sample-wire.ts";

const evidence = ['place "Øresund": 1 in the title', "<script>alert(1)</script>"];
const [first] = wire;
let site: SampleWeb;
before(async () => {
  site = await openSampleWeb({
    filings: [
      {
        ...first!,
        tags: [{ name: "Øresund", kind: "place", score: 0.7, evidence }],
        categoryEvidence: 'the publisher\'s section "Politics"',
        languageEvidence: "English words",
      },
    ],
  });
});
after(() => site.close());

test("an article's page says why: rule, words and score of each tag, category, language", async () => {
  const page = await site.page(`/articles/${first!.article.id}`);
  const details = /<details class="reasons">[\s\S]*?<\/details>/.exec(page)?.[0] ?? "";
  assert.match(details, /<summary>Why these tags<\/summary>/);
  assert.match(details, /Øresund<\/bdi><\/a> <span class="quiet">place, 0\.70 of 1<\/span>/);
  assert.match(details, /1 in the title/);
  assert.match(details, /&lt;script&gt;/);
  assert.match(details, /Category <b>[A-Z][a-z]+<\/b><\/dt><dd><bdi>the publisher’s section/);
  assert.match(details, /Language <b>English<\/b><\/dt><dd><bdi>English words/);
});

test("a tag that a person renamed is there with the name that the rules gave", async () => {
  await site.store.verdicts.take(
    { action: "rename", from: "Øresund", to: "Sound" },
    first!.article.firstSeenAt,
  );
  const page = await site.page(`/articles/${first!.article.id}`);
  assert.match(page, /given as Øresund, which is #Sound here/);
});

test("lists do without reasons", async () => {
  assert.doesNotMatch(await site.page("/tags/Sound"), /Why these tags|1 in the title/);
});

const saidInGerman: Record<string, string> = {
  'the publisher\'s keyword "heatwave"': "Stichwort der Quelle: „heatwave“",
  'organization "気象庁": 1 in the title, 2 in the lead, 0 below':
    "Organisation „気象庁“: 1-mal im Titel, 2-mal im Vorspann, 0-mal danach",
  "diplomacy between US (Trump, American) and Japan (日本)":
    "Diplomatie zwischen US (Trump, American) und Japan (日本)",
  "theme by the words steel, in the title too": "Thema nach den Wörtern steel, auch im Titel",
  "lid.176 and n-grams: de (1.00)": "nach Buchstaben und Wörtern: Deutsch (1.00)",
  "broader than #Space": "Oberbegriff zu #Space",
  "starts a story: only 0.02 like 51a85ea00c4facfa":
    "eröffnet ein Ereignis: nur 0.02 Ähnlichkeit mit 51a85ea00c4facfa",
  "The leaders said: “we agree”.": "The leaders said: “we agree”.",
};
for (const [line, said] of Object.entries(saidInGerman)) {
  test(`the reason “${line}” is said in German`, () => assert.equal(sayEvidence(line, wordsOf("de")), said));
}

test("an article's reasons are in the reader's language", async () => {
  const { id } = first!.article;
  const page = await (await site.get(`/articles/${id}`, { "accept-language": "fr" })).text();
  assert.match(page, /<summary>Pourquoi ces mots-clés<\/summary>/);
  assert.match(page, /rubrique du média\u{a0}: «\u{a0}Politics\u{a0}»/u);
});
