import assert from "node:assert/strict";
import { test } from "node:test";
import type { TagCount, TagKind } from "../../src/domain/tag.ts";
import { namesOfCountry } from "../../src/understand/entities/country-lexicon.ts";
import { regionOf, regionsOfRelation } from "../../src/web/parts/region-of.ts";
import { tagHeadLine } from "../../src/web/parts/tag-head-line.ts";
import type { Locale } from "../../src/web/words/locale.ts";
import { wordsOf } from "../../src/web/words/words-of.ts";
import { openSampleWeb } from "./open-sample-web.ts";
import { filing } from "./sample-wire.ts";
import { textOf } from "./text-of.ts";

function headOf(name: string, kind: TagKind, locale: Locale = "en", broader: string[] = []): string {
  const [oldestAt, newestAt] = ["2026-06-01T00:00:00.000Z", "2026-06-20T00:00:00.000Z"];
  const tag: TagCount = {
    id: 1,
    name,
    key: name.toLowerCase(),
    kind,
    aliases: [],
    articles: 2,
    publishers: 1,
    oldestAt,
    newestAt,
  };
  return textOf(tagHeadLine(tag, broader, wordsOf(locale)).toString())
    .split(" · ")
    .slice(1)
    .join(" · ");
}

test("the head of a tag says what the tag is", () => {
  assert.equal(headOf("JapanRelations", "relation"), "Japan: relations with other countries");
  assert.equal(headOf("USChinaRelations", "relation"), "Relations between United States and China");
  assert.equal(headOf("JapanSouthKoreaRelations", "relation", "ja"), "日本と韓国の関係");
  assert.equal(headOf("USTariffs", "relation"), "relation");
  assert.equal(headOf("Germany", "place", "de"), "Land · auch Deutschland");
  assert.equal(headOf("Paris", "place"), "place");
  assert.equal(headOf("Inflation", "theme", "en", ["Economy"]), "theme, part of #Economy");
});

test("every country that relations are told of is known by its name in tags", () => {
  const codes =
    "US GB CN JP KR KP RU UA DE FR IT ES PL TR IL IR IQ SY SA AE EG IN PK BD LK NP MM TH VN PH ID MY SG AU NZ CA MX BR AR CL CO VE CU ZA NG KE ET SD CD CG CZ TW HK EU PS".split(
      " ",
    );
  for (const code of codes) assert.equal(regionOf(namesOfCountry(code).short), code, code);
  assert.deepEqual(regionsOfRelation("UKEURelations"), ["GB", "EU"]);
  assert.deepEqual(regionsOfRelation("PublicRelations"), []);
});

test("a theme shows what it is part of and what is narrower, as far as there is news of it", async () => {
  const theme = (name: string) => ({ name, kind: "theme" as const, score: 1, evidence: [] });
  const tags = ["Economy", "Inflation", "Jobs"].map(theme);
  const site = await openSampleWeb({ filings: [filing({ path: "a", publisher: 0, minutes: 9, tags })] });
  assert.match(await site.page("/tags/Inflation"), /part of <a class="tag" href="\/tags\/Economy">/);
  const closing = /<div class="closing">.*<\/div>/s.exec(await site.page("/tags/Economy"))![0];
  assert.match(textOf(closing), /^Narrower themes #Inflation 1 #Jobs 1 /);
  await site.close();
});
