import assert from "node:assert/strict";
import { before, describe, it } from "node:test";
import type { AnnotateInput } from "../../../src/domain/article.ts";
import { type Annotator, createAnnotator } from "../../../src/understand/create-annotator.ts";
import related from "./fixtures/related.json" with { type: "json" };
import furtherRelated from "./fixtures/related-further.json" with { type: "json" };
import unrelated from "./fixtures/unrelated.json" with { type: "json" };
import furtherUnrelated from "./fixtures/unrelated-further.json" with { type: "json" };

/** Wire copy written for this test: what belongs under #JapanRelations and what only looks like it. */
describe("relation tags", () => {
  let annotate: Annotator;
  before(async () => {
    annotate = await createAnnotator();
  });
  const relations = (article: AnnotateInput) =>
    annotate(article)
      .tags.filter(({ kind }) => kind === "relation")
      .map(({ name }) => name);

  for (const { name, ...article } of [...related, ...furtherRelated] as (AnnotateInput & { name: string })[])
    it(`are given to ${name}`, () => {
      assert.ok(relations(article).includes("JapanRelations"), relations(article).join(" "));
    });

  for (const { name, ...article } of [...unrelated, ...furtherUnrelated] as (AnnotateInput & {
    name: string;
  })[])
    it(`are not given to ${name}`, () => {
      assert.ok(!relations(article).includes("JapanRelations"), relations(article).join(" "));
    });

  const told: [string, string, string, string[], string[]][] = [
    [
      "a summoned envoy over Taiwan is between Beijing and Tokyo",
      "Beijing summons Tokyo's envoy over Taiwan visit",
      "China's foreign ministry on Tuesday summoned the Japanese ambassador to protest at a lawmaker's trip to Taiwan. It urged Tokyo to keep its word.",
      ["ChinaRelations", "JapanRelations", "ChinaJapanRelations"],
      [],
    ],
    [
      "surnames of leaders stand for their countries",
      "Takaichi and Lee Jae-myung talk in Gyeongju",
      "Takaichi and Lee spoke for forty minutes. Lee said that he would travel to Nara next.",
      ["SouthKoreaRelations", "JapanRelations"],
      [],
    ],
    [
      "two that mourn a third's leader are no pair",
      "World mourns former Japanese premier",
      "China's foreign ministry and South Korea's president sent condolences to Japan on the death of its former prime minister. Both called him a friend of peace with Japan.",
      ["JapanRelations"],
      ["ChinaSouthKoreaRelations"],
    ],
    [
      "the government at home is a party",
      '위안부 소녀상 철거 요구에 정부 "유감"',
      "정부는 12일 일본이 베를린 소녀상의 철거를 거듭 요구한 데 대해 유감을 나타냈다. 외교부 당국자는 양측이 합의 정신을 지켜야 한다고 말했다.",
      ["SouthKoreaRelations", "JapanRelations"],
      [],
    ],
    [
      "a government that demands something of another is enough",
      "Fishermen come home",
      "Beijing demanded that Japan return the crew of a trawler. The men had been at sea for weeks.",
      ["ChinaRelations", "JapanRelations"],
      [],
    ],
    [
      "so is one that accuses another, in another language",
      "Paris verliert die Geduld",
      "Die Regierung in Paris forderte am Montag von Deutschland mehr Tempo. Berlin wies das zurück.",
      ["FranceRelations", "GermanyRelations"],
      [],
    ],
    [
      "a capital that asks its own people is none",
      "Tokyo asks residents to save power",
      "Tokyo asked residents to save power in the heat. A Japanese grid operator said reserves were thin.",
      [],
      ["JapanRelations"],
    ],
    [
      "a capital that welcomes tourists is none",
      "Tokyo welcomes Chinese tourists",
      "Tokyo welcomed more Chinese tourists than ever in May. Hotels in Japan are full, the tourism board said.",
      [],
      ["JapanRelations", "ChinaRelations"],
    ],
    [
      "tariff talks of Washington and Tokyo are relations too",
      "Akazawa and Lutnick near deal on car duties",
      "Ryosei Akazawa met Howard Lutnick in Washington for a ninth round of tariff talks. Japan wants the duty on cars halved.",
      ["JapanRelations", "USRelations"],
      [],
    ],
  ];
  for (const [name, title, text, wanted, unwanted] of told)
    it(`know that ${name}`, () => {
      const names = relations({ title, text });
      for (const one of wanted) assert.ok(names.includes(one), `${one} not in ${names.join(" ")}`);
      for (const one of unwanted) assert.ok(!names.includes(one), names.join(" "));
    });

  it("name the pair in alphabetical order and show the sentence", () => {
    const { tags } = annotate(related[0] as AnnotateInput);
    const pair = tags.find(({ name }) => name === "JapanSouthKoreaRelations");
    assert.equal(pair?.kind, "relation");
    assert.match(pair?.evidence.join(" ") ?? "", /Japan and South Korea pledge closer ties/);
  });
});
