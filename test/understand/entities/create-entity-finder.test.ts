import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { createEntityFinder } from "../../../src/understand/entities/create-entity-finder.ts";
import { listEntities } from "../../../src/understand/entities/list-entities.ts";
import { readText } from "../../../src/understand/text/read-text.ts";

const find = createEntityFinder();
const namesIn = (text: string, language = "en", title = "") =>
  listEntities(find(readText({ title, text, language })).things).map(
    ({ type, name, count }) => `${type} ${name} ${count}`,
  );

describe("createEntityFinder", () => {
  const cases: { what: string; text: string; language?: string; wanted: string[]; unwanted?: string[] }[] = [
    {
      what: "takes titles and countries off a person's name",
      text: "Norwegian Prime Minister Astrid Solvang met reporters. Mrs Solvang said little. “Ms. Solvang's visit went well,” a spokesman added.",
      wanted: ["person Astrid Solvang 3"],
    },
    {
      what: "keeps only the name behind an office inside a run",
      text: "The plan was criticized by Budget Committee Chairwoman Dolores Quinlan on Monday.",
      wanted: ["person Dolores Quinlan 1"],
    },
    {
      what: "parts two people joined by and, keeps an institution whole",
      text: "Martin Ebersole and Priya Raman spoke for the Department of Fisheries and Forests in the evening.",
      wanted: [
        "person Martin Ebersole 1",
        "person Priya Raman 1",
        "organization Department of Fisheries and Forests 1",
      ],
    },
    {
      what: "reads an acronym as its expansion",
      text: "The Northern Farmers Association (NFA) met. The NFA wants rain.",
      wanted: ["organization Northern Farmers Association 3"],
    },
    {
      what: "knows the order of names in a table and resolves the surname",
      text: "Ishiba Shigeru arrived late. Ishiba then left. Shigeru Ishiba had no comment.",
      wanted: ["person Shigeru Ishiba 3"],
    },
    {
      what: "does not take weekdays, months and sentence openers for names",
      text: "Meanwhile prices fell. On Tuesday the rest of May looked bleak. However, nobody left.",
      wanted: [],
      unwanted: ["Meanwhile", "Tuesday", "May", "However"],
    },
    {
      what: "takes a place inside a longer name for no place",
      text: "The Atlanta Beekeepers Society sued. The Atlanta Beekeepers Society won.",
      wanted: ["organization Atlanta Beekeepers Society 2"],
      unwanted: ["place Atlanta"],
    },
    {
      what: "does not take German nouns for names",
      language: "de",
      text: "Der Minister lobte die Zusammenarbeit und das Abkommen. Finanzministerin Gerlinde Achternbusch sprach von einem Erfolg.",
      wanted: ["person Gerlinde Achternbusch 1"],
      unwanted: ["Zusammenarbeit", "Abkommen", "Erfolg"],
    },
    {
      what: "finds Japanese names by title and by katakana",
      language: "ja",
      text: "山田花子外相はジョン・スミス国務長官と電話で話した。",
      wanted: ["person 山田花子 1", "person ジョン・スミス 1"],
    },
    {
      what: "finds Korean names by title",
      language: "ko",
      text: "홍길동 장관은 이날 국회에서 기자들과 만났다.",
      wanted: ["person 홍길동 1"],
    },
    {
      what: "recognizes Japanese names that no table, title or ending tells, and the surname alone",
      language: "ja",
      text: "桜川重工は青森県むつ市に工場を建てると発表した。長谷川健一は弘前市で生まれた。長谷川は桜川重工の株を持つ。",
      wanted: ["person 長谷川健一 2", "organization 桜川重工 2", "place 青森県むつ市 1", "place 弘前市 1"],
    },
    {
      what: "recognizes an event in Japanese, and a foreign surname as whose it is",
      language: "ja",
      text: "第12回浜松国際音楽祭が静岡県浜松市で開かれ、エレナ・コヴァチが優勝した。コヴァチは記者に語った。",
      wanted: ["event 第12回浜松国際音楽祭 1", "person エレナ・コヴァチ 2", "place 静岡県浜松市 1"],
    },
    {
      what: "leaves 日本政府 to the table of countries",
      language: "ja",
      text: "日本政府は宮古島に部隊を送ると発表した。",
      wanted: ["place Japan 1", "place 宮古島 1"],
      unwanted: ["organization"],
    },
    {
      what: "recognizes Korean names without their particles, and a surname before a title",
      language: "ko",
      text: "한빛중공업은 울산에 공장을 짓는다. 정하윤 한빛중공업 사장은 기자들과 만났다. 정 사장은 내년에 완공된다고 말했다.",
      wanted: ["organization 한빛중공업 2", "person 정하윤 2"],
    },
    {
      what: "resolves a foreign surname in Korean",
      language: "ko",
      text: "데이비드 홀트 감독은 전주시에서 새 영화를 소개했다. 홀트는 배우 박서연과 함께 왔다.",
      wanted: ["person 데이비드 홀트 2", "person 박서연 1", "place 전주시 1"],
    },
    {
      what: "names nobody whom a Korean text does not",
      language: "ko",
      text: "경찰은 김모(43)씨를 체포했다고 밝혔다. A씨는 부인했다.",
      wanted: [],
      unwanted: ["person"],
    },
  ];
  for (const { what, text, language, wanted, unwanted } of cases)
    it(what, () => {
      const names = namesIn(text, language);
      for (const name of wanted) assert.ok(names.includes(name), `${name} not in: ${names.join(", ")}`);
      for (const name of unwanted ?? [])
        assert.ok(!names.some((found) => found.includes(name)), names.join(", "));
    });

  for (const [language, text] of [
    ["en", "Tokyo and the Japanese government"],
    ["de", "Japans Regierung in Tokio"],
    ["fr", "le gouvernement japonais à Tokyo"],
    ["es", "el Gobierno japonés en Tokio"],
    ["pt", "o governo do Japão em Tóquio"],
    ["it", "il governo del Giappone"],
    ["ru", "правительство Японии"],
    ["ja", "日本政府は"],
    ["ko", "일본 정부는"],
    ["zh", "日本政府"],
    ["pl", "rząd Japonii"],
    ["hi", "जापान की सरकार"],
    ["ar", "حكومة اليابان"],
  ] as const)
    it(`knows a country in ${language}`, () => {
      const { countries } = find(readText({ title: "", text, language }));
      assert.ok(countries.some(({ value }) => value.code === "JP"));
    });

  it("says how sure the model is of what it recognizes", () => {
    const { things } = find(readText({ title: "", text: "長谷川健一は弘前市で生まれた。", language: "ja" }));
    for (const { name, probability = 0 } of things) assert.ok(probability > 0.5 && probability <= 1, name);
    assert.equal(things.length, 2);
  });

  it("learns from the text whose word a leader's is", () => {
    const text = "Moldovan President Ileana Florescu flew to Paris. Florescu asked for help.";
    const { countries } = find(readText({ title: "", text, language: "en" }));
    const learned = countries.filter(({ value }) => value.by === "leader");
    assert.deepEqual(
      learned.map(({ text: words, value }) => `${words} ${value.code}`),
      ["Ileana Florescu MD", "Florescu MD"],
    );
  });
});
