import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { createStoryIndex, type StoryIndex, type StoryInput } from "../../src/stories/create-story-index.ts";
import { articles, eventOf } from "./made-up.ts";

const owls =
  "Sculptors carve granite owls beside Lake Balaton for the summer fair. Ferries bring schools from Siofok, and the mayor chose seven birds for the harbour wall.";
const casinos =
  "Tax inspectors audited casinos in Macau after whistleblowers wrote to prosecutors. Ledgers were seized, accountants questioned, and a croupier fled to Lisbon.";

const morning = "2025-06-03T06:00:00Z";

const wire = Array.from(
  { length: 30 },
  (_, at) =>
    `The ministry said in point ${at} that harbour ${at * 7} would be dredged to a depth of ${at + 9} metres.`,
).join("\n\n");

function assignAll(index: StoryIndex, list: StoryInput[]): Map<string, string> {
  return new Map(list.map((article) => [article.id, index.assign(article).storyId]));
}

/** The groups as sorted lists of ids, whatever their stories are called. */
function groups(stories: Map<string, string>): string[] {
  const byStory = Map.groupBy(stories.keys(), (id) => stories.get(id)!);
  return [...byStory.values()].map((ids) => ids.toSorted().join(" ")).toSorted();
}

const expected = groups(new Map(articles.map(({ id }) => [id, eventOf(id)])));

describe("events", () => {
  test("two earthquakes stay two; one event by three publishers is one", () => {
    assert.deepEqual(groups(assignAll(createStoryIndex(), articles)), expected);
  });

  test("in the other direction too", () => {
    assert.deepEqual(groups(assignAll(createStoryIndex(), articles.toReversed())), expected);
  });

  test("without dates too", () => {
    const undated = articles.map(({ publishedAt: _, ...article }) => article);
    assert.deepEqual(groups(assignAll(createStoryIndex(), undated)), expected);
  });

  test("a story has the id of the article that started it, and a reason that names what is shared", () => {
    const index = createStoryIndex();
    assert.equal(index.assign(articles[0]!).storyId, "quakeA-1");
    const second = index.assign(articles[1]!);
    assert.equal(second.storyId, "quakeA-1");
    assert.match(second.reason, /^likeness 0\.\d\d: shares .*kushiro/);
  });

  test("what a newsroom prints under all its articles does not make them one story", () => {
    const furniture = "Kindred readers chip in for promotional dispatches, weekly.";
    const article = (id: string, publisherKey: string, text: string): StoryInput => ({
      id,
      publisherKey,
      title: text.split(" ").slice(0, 5).join(" "),
      text: `${text} ${furniture}`,
    });
    const index = createStoryIndex();
    index.assign(article("a", "one.example", owls));
    assert.equal(index.assign(article("b", "one.example", casinos)).storyId, "b");
    const other = createStoryIndex();
    other.assign(article("a", "one.example", owls));
    assert.equal(other.assign(article("b", "two.example", casinos)).storyId, "a", "the test is too easy");
  });

  test("a sentence that a newsroom prints again and again tells nothing from its second time on", () => {
    const box =
      "Kindred organizations may send occasional promotional dispatches. Subscribers underwrite fearless muckraking.";
    const article = (id: string, title: string, own: string, publisherKey: string): StoryInput => ({
      id,
      publisherKey,
      title,
      text: `${own}\n${box}`,
    });
    const second = (publisherKey: string) => {
      const index = createStoryIndex();
      index.assign(article("a", "Owls", owls, "one.example"));
      return index.assign(article("b", "Casinos", casinos, publisherKey)).storyId;
    };
    assert.equal(second("one.example"), "b");
    assert.equal(second("two.example"), "a", "the test is too easy");
  });

  test("the same id asked again gets the same answer", () => {
    const index = createStoryIndex();
    const first = articles.map((article) => index.assign(article));
    assert.deepEqual(
      articles.map((article) => index.assign({ ...article, text: "changed" })),
      first,
    );
  });

  test("Japanese articles of one event meet, of two do not", () => {
    const japanese: StoryInput[] = [
      {
        id: "rice-1",
        language: "ja",
        title: "政府、備蓄米を追加放出へ 農相が表明",
        text: "農林水産相は三日、価格の高騰が続くコメについて、備蓄米を追加で二十万トン放出すると表明した。随意契約で小売業者に売り渡す。",
      },
      {
        id: "rice-2",
        language: "ja",
        title: "備蓄米二十万トンを追加放出 随意契約で",
        text: "コメの価格高騰を受け、政府は備蓄米二十万トンを追加で放出する。農林水産相が三日の会見で明らかにした。小売業者と随意契約を結ぶ。",
      },
      {
        id: "rocket-1",
        language: "ja",
        title: "新型ロケット、打ち上げ成功 種子島から",
        text: "宇宙航空研究開発機構は三日、新型ロケットを種子島宇宙センターから打ち上げ、衛星を予定の軌道に投入したと発表した。",
      },
    ];
    assert.deepEqual(groups(assignAll(createStoryIndex(), japanese)), ["rice-1 rice-2", "rocket-1"]);
  });

  test("Korean particles and verbs join nothing; a name meets under whatever particle", () => {
    const korean = (id: string, title: string, text: string): StoryInput => ({
      id,
      language: "ko",
      title,
      text,
    });
    const index = createStoryIndex();
    index.assign(
      korean(
        "call-1",
        "대통령, 트럼프와 첫 통화",
        "대통령이 트럼프와 두 차례 통화했다. 관세를 논의했다고 밝혔다.",
      ),
    );
    const other = korean(
      "call-2",
      "총리, 이시바와 첫 통화했다",
      "총리가 이시바와 두 번 만난 후 밝혔다. 셔틀 외교에 합의했다.",
    );
    assert.equal(index.assign(other).storyId, "call-2");
    const same = korean("call-3", "트럼프, 대통령과 관세 논의", "트럼프가 대통령과 관세에 관해 통화했다.");
    assert.equal(index.assign(same).storyId, "call-1");
  });

  test("words of two languages never meet", () => {
    const word = "radio taxi hotel ".repeat(20);
    const index = createStoryIndex();
    index.assign({ id: "a", language: "fr", title: "radio taxi hotel", text: word, publishedAt: morning });
    const german: StoryInput = { id: "b", language: "de", title: "radio taxi hotel", text: word.slice(6) };
    assert.equal(index.assign({ ...german, publishedAt: morning }).storyId, "b");
  });

  const french: StoryInput = {
    id: "french",
    language: "fr-FR",
    title: "Séisme de magnitude 6,3 près de Kushiro",
    text: "Un séisme a frappé l'est de Hokkaido mardi. La ligne de Nemuro est fermée.",
    publishedAt: morning,
    names: ["Kushiro", "Hokkaido", "Nemuro"],
  };
  const german: StoryInput = {
    id: "german",
    language: "de",
    title: "Erdbeben der Stärke 6,3 vor Kushiro",
    text: "Auf Hokkaido hat am Dienstag die Erde gebebt. Elf Menschen wurden verletzt.",
    publishedAt: "2025-06-03T20:00:00Z",
    names: ["Kushiro", "Hokkaido", "Nemuro"],
  };
  const second = (article: StoryInput) => {
    const index = createStoryIndex();
    index.assign(french);
    return index.assign(article).storyId;
  };

  test("languages meet by three rare names or numbers on one day", () => {
    assert.equal(second(german), "french");
  });

  test("languages do not meet by two names, by numbers alone, days later, or undated", () => {
    const title = "Erdbeben vor Kushiro";
    assert.equal(second({ ...german, title, names: ["Kushiro", "Hokkaido"] }), "german");
    assert.equal(second({ ...german, text: `${german.text} 11 23 4.500`, names: [] }), "german");
    assert.equal(second({ ...german, publishedAt: "2025-06-06T20:00:00Z" }), "german");
    assert.equal(second({ ...german, publishedAt: undefined }), "german");
  });

  test("languages do not meet by a few names among many others", () => {
    const others = [
      "Ueno",
      "Sapporo",
      "Nara",
      "Kobe",
      "Sendai",
      "Otaru",
      "Wakkanai",
      "Aomori",
      "Sado",
      "Gifu",
    ];
    assert.equal(
      second({
        ...german,
        title: "Bahn",
        names: ["Kushiro", "Hokkaido", "Nemuro", ...others, "Mito", "Oita", "Saga"],
      }),
      "german",
    );
  });

  test("names that the words hold already do not weigh twice within a language", () => {
    const index = createStoryIndex();
    const names = ["Piraeus", "Cyclades"];
    index.assign({ ...articles[5]!, names });
    const other = index.assign({ ...articles[6]!, names });
    const bare = createStoryIndex();
    bare.assign(articles[5]!);
    const figure = (reason: string) => /likeness [\d.]+/.exec(reason)?.[0];
    assert.equal(figure(other.reason), figure(bare.assign(articles[6]!).reason));
  });
});

describe("time", () => {
  const later = (days: number) =>
    new Date(Date.parse("2025-06-03T06:00:00Z") + days * 86_400_000).toISOString();
  const retold = (id: string, publishedAt: string): StoryInput => ({ ...articles[1]!, id, publishedAt });

  test("articles further apart than the window never meet, however alike", () => {
    const index = createStoryIndex({ windowDays: 14 });
    index.assign(articles[0]!);
    assert.equal(index.assign(retold("near", later(3))).storyId, "quakeA-1");
    const other = createStoryIndex({ windowDays: 14 });
    other.assign(articles[0]!);
    assert.equal(other.assign(retold("far", later(15))).storyId, "far");
  });

  test("a few dates in the future or twenty years back disturb nothing", () => {
    const odd: StoryInput[] = [
      {
        id: "future-1",
        title: "Comet seen",
        text: "A comet passed Jupiter.",
        publishedAt: "2045-01-01T00:00:00Z",
      },
      {
        id: "past-1",
        title: "Museum opens",
        text: "Lace went on show.",
        publishedAt: "2005-06-03T00:00:00Z",
      },
      { id: "dateless-1", title: "Chess", text: "A draw by repetition.", publishedAt: "no date at all" },
    ];
    const stories = assignAll(createStoryIndex(), [...odd, ...articles]);
    assert.deepEqual(groups(stories), [...expected, ...odd.map(({ id }) => id)].toSorted());
  });

  test("no title, no text, nothing at all", () => {
    const index = createStoryIndex();
    index.assign(articles[0]!);
    assert.equal(index.assign({ ...articles[1]!, id: "untitled", title: "" }).storyId, "quakeA-1");
    assert.equal(index.assign({ id: "empty", title: "", text: "" }).storyId, "empty");
    assert.equal(index.assign({ id: "empty too", title: "", text: "" }).storyId, "empty too");
  });

  test("what left the window is forgotten", () => {
    const index = createStoryIndex({ windowDays: 14 });
    index.assign(articles[0]!);
    for (let at = 0; at < 10_100; at += 1)
      index.assign({ id: `new-${at}`, title: "", text: "", publishedAt: later(30 + at / 700) });
    assert.equal(index.assign({ ...articles[0]!, text: "" }).storyId, "quakeA-1");
    for (let at = 0; at < 10_100; at += 1)
      index.assign({ id: `newer-${at}`, title: "", text: "", publishedAt: later(60 + at / 700) });
    // Asked again it is new to the index: nothing is left that it could join.
    assert.equal(index.assign({ ...articles[1]!, publishedAt: later(1) }).storyId, "quakeA-2");
  });
});

describe("copies of wire text", () => {
  const original: StoryInput = { id: "wire", title: "Harbours to be dredged", text: wire };
  const copies: Record<string, StoryInput> = {
    "another headline": { id: "b", title: "Deeper water for all", text: wire },
    "a cut end": { id: "b", title: "Harbours", text: wire.slice(0, wire.length * 0.45) },
    "an added credit line": {
      id: "b",
      title: "Harbours",
      text: `(Agency) - Our own correspondent\n\n${wire}\n\nReporting by A. Writer; editing by B. Reader`,
    },
    "other line breaks and quotes": {
      id: "b",
      title: "Harbours",
      text: wire.replaceAll("\n\n", " ").toUpperCase(),
    },
  };
  for (const [how, copy] of Object.entries(copies)) {
    test(`are found under ${how}`, () => {
      const index = createStoryIndex();
      index.assign(original);
      const { storyId, duplicateOf, reason } = index.assign(copy);
      assert.deepEqual({ storyId, duplicateOf }, { storyId: "wire", duplicateOf: "wire" });
      assert.match(reason, /^(?:9\d|100) % of its text is that of wire$/);
    });
  }

  test("of the same publisher count too, and a copy of a copy is one of the first", () => {
    const index = createStoryIndex();
    index.assign({ ...original, publisherKey: "a" });
    index.assign({ ...original, id: "b", publisherKey: "a", text: wire.slice(0, wire.length * 0.7) });
    assert.equal(
      index.assign({ ...original, id: "c", text: wire.slice(0, wire.length * 0.69) }).duplicateOf,
      "wire",
    );
  });

  test("are neither two accounts of one event nor two short notes", () => {
    const index = createStoryIndex();
    for (const article of articles) assert.equal(index.assign(article).duplicateOf, undefined);
    index.assign({
      id: "note-1",
      title: "Lottery",
      text: "The numbers of Tuesday's draw are 4, 8, 15, 16, 23 and 42.",
    });
    const note = {
      id: "note-2",
      title: "Lottery",
      text: "The numbers of Friday's draw are 7, 9, 11, 30, 31 and 40.",
    };
    assert.equal(index.assign(note).duplicateOf, undefined);
  });

  test("are not texts that quote it, or share an agency's legal line", () => {
    const line =
      "This material may not be published, broadcast, rewritten or redistributed without permission of the agency.";
    const index = createStoryIndex();
    for (const article of articles) {
      assert.equal(index.assign({ ...article, text: `${article.text}\n\n${line}` }).duplicateOf, undefined);
    }
    index.assign(original);
    const own = Array.from(
      { length: 60 },
      (_, at) => `Fishers in village ${at} remember the year ${1900 + at} well.`,
    );
    const quoting = { id: "q", title: "Fishers", text: `${own.join(" ")} ${wire.slice(0, 700)}` };
    assert.equal(index.assign(quoting).duplicateOf, undefined);
  });

  test("a thousand times: one story, and no weight of their own", () => {
    const index = createStoryIndex();
    const ids = Array.from({ length: 1_000 }, (_, at) => `copy-${at}`);
    const answers = ids.map((id) => index.assign({ ...original, id }));
    assert.ok(answers.slice(1).every(({ duplicateOf }) => duplicateOf === "copy-0"));
    assert.deepEqual(groups(assignAll(index, articles)), expected);
  });
});

describe("a restart", () => {
  test("after any article changes no later answer", () => {
    const list = [...articles, ...articles.map((article) => ({ ...article, id: `${article.id}-copy` }))];
    const whole = createStoryIndex();
    const answers = list.map((article) => ({ ...article, ...whole.assign(article) }));
    for (let at = 1; at < list.length; at += 1) {
      const resumed = createStoryIndex();
      resumed.restore(answers.slice(0, at).toReversed());
      const rest = list.slice(at).map((article) => ({ ...article, ...resumed.assign(article) }));
      assert.deepEqual(rest, answers.slice(at), `restarted after ${at}`);
    }
  });

  test("keeps the answers of before", () => {
    const index = createStoryIndex();
    index.restore([{ ...articles[1]!, storyId: "older", duplicateOf: "gone" }]);
    const { storyId, duplicateOf } = index.assign(articles[1]!);
    assert.deepEqual({ storyId, duplicateOf }, { storyId: "older", duplicateOf: "gone" });
  });
});
