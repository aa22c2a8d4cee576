import assert from "node:assert/strict";
import { before, describe, it } from "node:test";
import { type Annotator, createAnnotator } from "../../../src/understand/create-annotator.ts";

describe("themes and countries with themes", () => {
  let annotate: Annotator;
  before(async () => {
    annotate = await createAnnotator();
  });
  const tagsOf = (title: string, text: string) => annotate({ title, text }).tags.map(({ name }) => name);

  const cases: [string, string, string[]][] = [
    [
      "South Koreans vote for new president",
      "Polling stations opened across South Korea on Tuesday in a snap presidential election. Voters chose between six candidates. Turnout was high.",
      ["SouthKoreaElection", "Elections", "SouthKorea"],
    ],
    [
      "Trump doubles steel tariffs",
      "The United States raised its tariffs on steel to 50 percent on Wednesday. President Donald Trump said the duties would protect American mills. Tariffs on cars stay as they are.",
      ["USTariffs", "Tariffs", "DonaldTrump"],
    ],
    [
      "Bundestagswahl: Union liegt vorn",
      "Bei der Bundestagswahl in Deutschland liegt die Union nach ersten Prognosen vorn. Die Wahlbeteiligung war so hoch wie lange nicht. Viele Wähler in Deutschland entschieden sich spät.",
      ["GermanyElection", "Elections", "Germany"],
    ],
    [
      "韓国大統領選、投票始まる",
      "韓国の大統領選挙の投票が３日始まった。有権者は約４４００万人。開票結果は４日未明に判明する見通し。",
      ["SouthKoreaElection", "Elections", "SouthKorea"],
    ],
    [
      "G7 summit opens in the Rockies",
      "Leaders of the G7 gathered in Canada on Sunday. The G7 summit will deal with wars and wildfires.",
      ["G7Summit"],
    ],
  ];
  for (const [title, text, wanted] of cases)
    it(`are found in "${title}"`, () => {
      const tags = tagsOf(title, text);
      for (const name of wanted) assert.ok(tags.includes(name), `${name} not in ${tags.join(" ")}`);
    });

  it("are not found in a passing mention", () => {
    const filler =
      "The orchard gave more pears than in any autumn that the old gardener could remember. ".repeat(20);
    const tags = tagsOf("A good year for pears", `${filler}An election is due in Portugal. ${filler}`);
    assert.deepEqual(
      tags.filter((name) => /Election|Portugal/.test(name)),
      [],
    );
  });
});
