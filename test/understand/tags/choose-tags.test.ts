import assert from "node:assert/strict";
import { before, describe, it } from "node:test";
import { broaderThemes } from "../../../src/domain/broader-themes.ts";
import { type Annotator, createAnnotator } from "../../../src/understand/create-annotator.ts";
import { themeNames } from "../../../src/understand/tags/read-themes.ts";

/** Made-up articles, tags that an editor would give, and tags that an editor would strike. */
const articles: [name: string, title: string, text: string, wanted: string[], struck: string[]][] = [
  [
    "a stock index brings its country",
    "Nikkei ends above 40,000",
    "The Nikkei share average closed above 40,000 for the first time in five months. Chip stocks led the rise. Investors hope for a rate cut.",
    ["StockMarkets", "Japan"],
    [],
  ],
  [
    "an election to a house of parliament is its country's",
    "都議選、与党が過去最低の議席",
    "都議選は22日投開票され、自民党が過去最低の議席となった。投票率は前回を上回った。夏の参院選に影響しそうだ。",
    ["Elections", "JapanElection", "Japan"],
    [],
  ],
  [
    "a village, its country and what is broader than its matter",
    "Swiss village of Wendel loses its glacier",
    "The glacier above the village of Wendel in Switzerland has broken off. Geologists had warned that the glacier would fall. The permafrost below it thaws.",
    ["Wendel", "Glaciers", "Switzerland", "ClimateChange"],
    [],
  ],
  [
    "a region of several countries that the article is about",
    "Iran and Saudi Arabia trade threats",
    "Iran and Saudi Arabia exchanged threats on Monday. Iran said that Saudi Arabia would regret the strike. Saudi Arabia recalled its ambassador from Iran.",
    ["Iran", "SaudiArabia", "MiddleEast"],
    [],
  ],
  [
    "no demonyms and no venues",
    "Springboks beat All Blacks at Tokyo Dome",
    "South Africa beat New Zealand 24-20 in rugby at the Tokyo Dome on Saturday. East Asian fans filled the stands. An East Asian cup is planned.",
    ["Rugby", "Tokyo"],
    ["TokyoDome", "EastAsian"],
  ],
  [
    "no part of a longer name, no theme in the singular",
    "Glacier guide Anna-Lena Berger retires",
    "Anna-Lena Berger has led tourists over glaciers for 40 years. Anna-Lena was 19 when she began. The glacier has shrunk since, Anna-Lena Berger said.",
    ["AnnaLenaBerger"],
    ["AnnaLena", "Glacier"],
  ],
];

describe("the tags that an editor would give", () => {
  let annotate: Annotator;
  before(async () => {
    annotate = await createAnnotator();
  });

  for (const [name, title, text, wanted, struck] of articles)
    it(`hold ${name}`, () => {
      const tags = annotate({ title, text }).tags.map((tag) => tag.name);
      for (const tag of wanted) assert.ok(tags.includes(tag), `${tag} not in ${tags.join(" ")}`);
      for (const tag of struck) assert.ok(!tags.includes(tag), tags.join(" "));
    });

  it("weigh how an archive uses them, where it is known", () => {
    const article = {
      title: "Norway opens a tunnel",
      text: "Norway has opened a tunnel under the fjord. Norway spent ten years on it.",
    };
    const archive = {
      articles: 1_000,
      recent: 10,
      tags: new Map([["norway", { articles: 900, recent: 9, newsrooms: 1 }]]),
    };
    const [alone] = annotate(article).tags;
    const [known] = annotate(article, archive).tags;
    assert.equal(alone?.name, "Norway");
    assert.ok(known!.score < alone!.score);
    assert.match(known!.evidence.join(" "), /900 of the archive's 1000/);
  });

  it("are broader than each other only among the themes there are", () => {
    const names = new Set(themeNames());
    const named = [...broaderThemes].flatMap(([narrower, broader]) => [narrower, ...broader]);
    assert.deepEqual(
      named.filter((name) => !names.has(name)),
      [],
    );
  });
});
