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
