import assert from "node:assert/strict";
import { before, describe, it } from "node:test";
import { type Annotator, createAnnotator } from "../../src/understand/create-annotator.ts";

const article = {
  title: "Japan and South Korea agree to resume export talks",
  text:
    "SEOUL (Wire) - Japanese Prime Minister Haruka Minamoto and South Korean President Park Ji-won agreed on Friday to reopen talks on export controls.\n\n" +
    "Minamoto said the two countries needed each other. Park told reporters that the bilateral relationship had turned a corner. The Democratic Reform Party (DRP) welcomed the step, and the DRP promised its votes.",
};

describe("createAnnotator", () => {
  let annotate: Annotator;
  before(async () => {
    annotate = await createAnnotator();
  });

  it("gives language, category, entities and tags together", () => {
    const { language, category, categoryEvidence, entities, tags } = annotate({
      ...article,
      section: "Business",
    });
    assert.equal(language, "en");
    assert.equal(category, "Business");
    assert.match(categoryEvidence, /Business/);
    assert.deepEqual(
      tags
        .filter(({ kind }) => kind === "relation")
        .map(({ name }) => name)
        .slice(0, 3)
        .sort(),
      ["JapanRelations", "JapanSouthKoreaRelations", "SouthKoreaRelations"],
    );
    assert.ok(entities.some(({ name, type }) => name === "Haruka Minamoto" && type === "person"));
  });

  it("resolves short names, titles and the text's own acronyms to one entity", () => {
    const { entities } = annotate(article);
    const minister = entities.find(({ name }) => name === "Haruka Minamoto");
    assert.equal(minister?.count, 2);
    assert.deepEqual(minister?.aliases, ["Minamoto"]);
    const party = entities.find(({ name }) => name === "Democratic Reform Party");
    assert.equal(party?.type, "organization");
    assert.equal(party?.count, 3);
  });

  it("gives each tag a score between 0 and 1, best first, with evidence", () => {
    const { tags } = annotate(article);
    assert.ok(tags.length >= 5 && tags.length <= 10);
    for (const [at, { score, evidence }] of tags.entries()) {
      assert.ok(score > 0 && score <= 1);
      assert.ok(evidence.length > 0 && evidence.every((line) => line.length > 0));
      assert.ok(at === 0 || score <= tags[at - 1]!.score);
    }
  });

  it("takes cleaned keywords of the publisher as strong evidence", () => {
    const keywords = [
      "news, Asia, trade ministers",
      "Example Times",
      "Park Ji-won",
      "https://example.com/x",
      "Business",
    ];
    const { tags } = annotate({ ...article, keywords, publisher: "Example Times", section: "Business" });
    const names = tags.map(({ name }) => name);
    assert.ok(names.includes("TradeMinisters"));
    assert.ok(names.includes("ParkJiWon"));
    for (const noise of ["News", "ExampleTimes", "Business"]) assert.ok(!names.includes(noise), noise);
  });

  it("gives no tag for the publisher itself, nor for media that are only quoted", () => {
    const text =
      "The Harbour Courier has learned that the ferry line will close. The Harbour Courier saw the papers. A manager told CNN and Reuters so; CNN showed the interview twice. Ferries of Baltic Star Line serve four ports.";
    const { tags } = annotate({ title: "Ferry line to close", text, publisher: "Harbour Courier Online" });
    const names = tags.map(({ name }) => name);
    for (const noise of ["HarbourCourier", "CNN", "Reuters"])
      assert.ok(!names.includes(noise), names.join(" "));
  });

  const hostile: Record<string, string> = {
    "a million letters without a space": "x".repeat(1_000_000),
    "a million signs without a space": "日韓首脳会談".repeat(170_000),
    "ten thousand capital words": "Alpha Beta Gamma Delta ".repeat(2_500),
    "mixed scripts, emoji and control characters":
      "Токио 日本 🇯🇵\u0000\u0007 한국 \u202eabc \ud800 עברית العربية ".repeat(3_000),
    "nothing but quote marks": "\"'“”``''".repeat(20_000),
    "endless abbreviations": "U.S.A. ".repeat(20_000),
    nothing: "",
  };
  for (const [what, text] of Object.entries(hostile))
    it(`survives ${what} within 200 ms of its own time`, () => {
      annotate({ title: "Warm up", text: text.slice(0, 200) });
      const start = process.cpuUsage();
      const { tags } = annotate({ title: text.slice(0, 5_000), text });
      const { user, system } = process.cpuUsage(start);
      assert.ok(user + system < 400_000, `${(user + system) / 1000} ms`);
      assert.ok(tags.every(({ name }) => [...name].length <= 60 && name !== ""));
    });
});
