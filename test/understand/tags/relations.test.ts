import assert from "node:assert/strict";
import { before, describe, it } from "node:test";
import type { AnnotateInput } from "../../../src/domain/article.ts";
import { type Annotator, createAnnotator } from "../../../src/understand/create-annotator.ts";
import related from "./fixtures/related.json" with { type: "json" };
import unrelated from "./fixtures/unrelated.json" with { type: "json" };

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

  for (const { name, ...article } of related as (AnnotateInput & { name: string })[])
    it(`are given to ${name}`, () => {
      assert.ok(relations(article).includes("JapanRelations"), relations(article).join(" "));
    });

  for (const { name, ...article } of unrelated as (AnnotateInput & { name: string })[])
    it(`are not given to ${name}`, () => {
      assert.ok(!relations(article).includes("JapanRelations"), relations(article).join(" "));
    });

  it("name the pair in alphabetical order and show the sentence", () => {
    const { tags } = annotate(related[0] as AnnotateInput);
    const pair = tags.find(({ name }) => name === "JapanSouthKoreaRelations");
    assert.equal(pair?.kind, "relation");
    assert.match(pair?.evidence.join(" ") ?? "", /Japan and South Korea pledge closer ties/);
  });
});
