import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { ArticleTag } from "../../../src/domain/tag.ts";
import { weighStanding } from "../../../src/understand/tags/weigh-standing.ts";

const place: ArticleTag = { name: "Norway", kind: "place", score: 0.6, evidence: ["named"] };
const archive = (articles: number, recent: number, newsrooms: number) => ({
  articles: 2_000,
  recent: 100,
  tags: new Map([["norway", { articles, recent, newsrooms }]]),
});

describe("how an archive uses a tag", () => {
  it("changes nothing where there is no archive, or a small one", () => {
    assert.deepEqual(weighStanding([place], undefined), [place]);
    assert.deepEqual(weighStanding([place], { ...archive(400, 0, 1), articles: 499 }), [place]);
  });

  it("lowers what every second article bears, and says so", () => {
    const [tag] = weighStanding([place], archive(1_000, 50, 1));
    assert.equal(tag?.score, 0.45);
    assert.match(tag?.evidence[1] ?? "", /1000 of the archive's 2000/);
  });

  it("raises what bursts today, and what several newsrooms use", () => {
    const [tag] = weighStanding([place], archive(20, 10, 4));
    assert.equal(tag?.score, 0.68);
    assert.deepEqual(tag?.evidence.slice(1), [
      "in a burst: 10 times its usual share today",
      "4 newsrooms use it",
    ]);
  });

  it("lowers a name that nobody has used, no theme and no relation", () => {
    const tags = (["person", "theme", "relation"] as const).map((kind) => ({ ...place, name: "New", kind }));
    assert.deepEqual(
      weighStanding(tags, archive(1, 0, 1)).map(({ score }) => score),
      [0.56, 0.6, 0.6],
    );
  });
});
