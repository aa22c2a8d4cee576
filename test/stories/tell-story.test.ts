import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { StoryArticle } from "../../src/domain/story.ts";
import { chooseLead } from "../../src/stories/choose-lead.ts";
import { findNews } from "../../src/stories/find-news.ts";
import { splitSentences } from "../../src/stories/split-sentences.ts";
import { articles as madeUp } from "./made-up.ts";

/** An article of "ID.example", an hour after the one before it. */
function article(id: string, title: string, text: string, facts: Partial<StoryArticle> = {}): StoryArticle {
  hour += 1;
  return {
    ...{ id, title, text, language: "en", publisherKey: `${id}.example`, publisherName: `The ${id}` },
    publishedAt: new Date(Date.UTC(2025, 5, 3, hour)).toISOString(),
    names: [],
    ...facts,
  };
}
let hour = 0;

const quake = madeUp
  .filter(({ id }) => id.startsWith("quakeA"))
  .map(({ id, title, text }) => article(id, title, text, { names: ["Kushiro", "Hokkaido", "Nemuro"] }));
const lead = article(
  "first",
  "Strong earthquake shakes Kushiro on Hokkaido",
  "An earthquake of magnitude 6.3 shook the port of Kushiro on Hokkaido. No tsunami is expected.",
  { names: ["Kushiro", "Hokkaido"] },
);
const later = (text: string, facts: Partial<StoryArticle> = {}) =>
  article("later", "Kushiro earthquake: what is known", text, { names: ["Kushiro", "Hokkaido"], ...facts });
const sentences = (...articles: StoryArticle[]) => findNews(articles).map(({ sentence }) => sentence);

describe("the article that speaks for a story", () => {
  test("is the most central one, not the longest nor the first", () => {
    const side = article(
      "side",
      "A family remembers its summers in Kushiro",
      "Grandmother made soup. ".repeat(80),
    );
    const [one, two, three] = quake;
    assert.notEqual(chooseLead([side, one!, two!, three!]).id, "side");
  });

  test("is the older one of two, in the language that most are in", () => {
    const [one, two] = quake;
    assert.equal(chooseLead([one!, two!]).id, "quakeA-1");
    const german = article("de", "Starkes Erdbeben erschüttert Kushiro", "Ein Beben.", { language: "de" });
    assert.equal(chooseLead([german, one!, two!]).id, "quakeA-1");
  });

  test("has a headline that is whole, and copies do not make theirs more central", () => {
    const [one, two] = quake;
    assert.equal(
      chooseLead([{ ...one!, title: "Strong earthquake shakes Kushiro on…" }, two!]).id,
      "quakeA-2",
    );
    assert.equal(chooseLead([{ ...one!, title: "STRONG EARTHQUAKE SHAKES KUSHIRO" }, two!]).id, "quakeA-2");
    assert.equal(chooseLead([{ ...one!, title: " " }, two!]).id, "quakeA-2");
    const copies = ["x", "y", "z"].map((id) => ({ ...two!, id, duplicateOf: two!.id }));
    assert.equal(chooseLead([one!, two!, ...copies]).id, "quakeA-1");
    assert.equal(chooseLead([{ ...one!, title: "" }]).id, "quakeA-1");
  });
});

describe("what is new", () => {
  const added =
    "Eleven people were treated in Kushiro after the earthquake, Governor Naomichi Suzuki of Hokkaido said.";
  const names = ["Kushiro", "Hokkaido", "Naomichi Suzuki"];

  test("is a sentence with a name or number that no earlier article had, as its publisher wrote it", () => {
    const second = later(`The earthquake shook Kushiro on Hokkaido. ${added}`, { names });
    assert.deepEqual(findNews([lead, second]), [
      {
        sentence: added,
        articleId: "later",
        publisherName: "The later",
        publishedAt: second.publishedAt,
        language: "en",
      },
    ]);
    const number = "The earthquake in Kushiro on Hokkaido was followed by 214 aftershocks by noon.";
    for (const place of ["KUSHIRO (Wire) -", "Kushiro (dpa) –", "KUSHIRO, JAPAN —", "Kushiro (CNN)"])
      assert.deepEqual(sentences(lead, later(`${place} ${number}`)), [number]);
  });

  test("is not what an earlier article said, in whatever words, nor what a copy says", () => {
    const again = "A quake with a magnitude of 6.3 struck near the port of Kushiro in the east of Hokkaido.";
    assert.deepEqual(sentences(lead, later(again)), []);
    const known = later(added, { names });
    assert.deepEqual(sentences(lead, known, later(added, { names })), [added]);
    assert.deepEqual(sentences(lead, later(added, { names, duplicateOf: "first" })), []);
    assert.deepEqual(sentences(lead), []);
  });

  test("comes newest first, one of each article, five at most", () => {
    const counts = [102, 214, 377, 412, 523, 688, 791];
    const more = counts.map((count) =>
      later(`The earthquake in Kushiro on Hokkaido was followed by ${count} aftershocks by noon.`),
    );
    const found = sentences(lead, ...more).map((sentence) => sentence.match(/\d+/)![0]);
    assert.deepEqual(found, ["791", "688", "523", "412", "377"]);
  });

  const noNews: Record<string, string> = {
    "an offer": "Sign up for our Kushiro earthquake newsletter on Hokkaido by Naomichi Suzuki today.",
    "a credit": "Reporting by Naomichi Suzuki on the earthquake in Kushiro, Hokkaido, and 12 others.",
    "a caption": "Naomichi Suzuki looks at the earthquake damage in Kushiro, Hokkaido, June 3, 2025.",
    "what a link ran into":
      "Naomichi SuzukiMORE said that the earthquake in Kushiro on Hokkaido hurt 12 people.",
    "half a quotation": "“The earthquake in Kushiro on Hokkaido was strong, Naomichi Suzuki said on Tuesday.",
    "another event": "Naomichi Suzuki opened a museum of whaling with 214 paintings of harpoons.",
    "no sentence": "Naomichi Suzuki in Kushiro on Hokkaido after the earthquake with 214 others",
  };
  for (const [what, text] of Object.entries(noNews))
    test(`is not ${what}`, () => assert.deepEqual(sentences(lead, later(text, { names })), []));

  test("prefers what is of this year to what was before", () => {
    const past =
      "The earthquake of Kushiro on Hokkaido in 1993 had killed Kenji Mori, Taro Abe and 202 others.";
    const now = "The earthquake in Kushiro on Hokkaido was followed by 214 aftershocks by noon.";
    const people = ["Kushiro", "Hokkaido", "Kenji Mori", "Taro Abe"];
    assert.deepEqual(sentences(lead, later(`${past} ${now}`, { names: people })), [now]);
  });

  test("compares sentences within a language only, and reads scripts without spaces", () => {
    const ja = { language: "ja", names: ["釧路", "北海道", "鈴木直道"] };
    const first = article(
      "ja1",
      "釧路で強い地震",
      "北海道の釧路で三日、強い地震があった。津波の心配はないという。",
      ja,
    );
    const fact = "鈴木直道知事は釧路の地震で十一人が手当てを受けたと述べ、北海道は余震に注意を呼びかけた。";
    const second = article("ja2", "釧路の地震で十一人手当て", `釧路で地震があった。${fact}`, ja);
    assert.deepEqual(sentences(lead, second), []);
    assert.deepEqual(sentences(lead, first, second), [fact]);
  });

  test("survives articles without text, title, language and moment", () => {
    const bare = { language: "?", publishedAt: "", names: [""] };
    const empty = ["a", "b"].map((id) => article(id, "", "", bare));
    assert.deepEqual(findNews(empty), []);
    assert.equal(chooseLead(empty).id, "a");
  });
});

test("sentences do not end at initials, titles and abbreviations", () => {
  const text = "Mr. J. Smith met Gov. Lee in the U.S. Senate. “Good.” he said.\n\nA new paragraph";
  assert.deepEqual(splitSentences(text, "en"), [
    "Mr. J. Smith met Gov. Lee in the U.S. Senate.",
    ...["“Good.” he said.", "A new paragraph"],
  ]);
});
