import assert from "node:assert/strict";
import { before, describe, it } from "node:test";
import { type Annotator, createAnnotator } from "../../../src/understand/create-annotator.ts";

/** An article, and pairs of canonical name and label that its tags must hold. */
const articles = [
  {
    title: "Brasilien vor der Wahl: Die Kandidaten im Überblick",
    text: "In Brasilien finden im Oktober Wahlen statt. Die Parlamentswahl gilt als offen. Brasilien hat 150 Millionen Wahlberechtigte.",
    language: "de",
    labels: [["Brazil", "Brasilien"]],
  },
  {
    title: "भारत में चुनाव: मतदान का पहला चरण पूरा",
    text: "भारत में लोकसभा चुनाव के पहले चरण का मतदान पूरा हो गया है. चुनाव आयोग ने बताया कि मतदान शांति से हुआ. मतदाता सुबह से ही क़तार में थे.",
    language: "hi",
    labels: [
      ["India", "भारत"],
      ["Elections", "चुनाव"],
    ],
  },
  {
    title: "国連、ガザへの支援再開を要請",
    text: "国連は３日、ガザ地区への支援の再開を各国に要請した。国連の担当者は会見で、食料が足りないと述べた。",
    language: "ja",
    labels: [["UnitedNations", "国連"]],
  },
];

describe("labels of tags", () => {
  let annotate: Annotator;
  before(async () => {
    annotate = await createAnnotator();
  });

  for (const { labels, ...article } of articles)
    it(`are in the article's language: ${article.title}`, () => {
      const { tags } = annotate(article);
      for (const [name, label] of labels) {
        const tag = tags.find((other) => other.name === name);
        assert.equal(tag?.label, label, JSON.stringify(tags.map((other) => [other.name, other.label])));
        assert.ok(tag?.aliases?.includes(label!));
      }
    });

  it("are absent where the language is English", () => {
    const { tags } = annotate({
      title: "Brazil votes in elections",
      text: "Voters in Brazil went to the polls in elections on Sunday. Brazil's election campaign was long.",
      language: "en",
    });
    assert.ok(tags.length > 0);
    assert.ok(tags.every(({ label }) => label === undefined));
  });
});
