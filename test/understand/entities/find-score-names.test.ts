import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { createEntityFinder } from "../../../src/understand/entities/create-entity-finder.ts";
import { readText } from "../../../src/understand/text/read-text.ts";

const find = createEntityFinder();

function typesIn(text: string): Record<string, string> {
  const { things } = find(readText({ title: "", text, language: "en" }));
  return Object.fromEntries(
    things.flatMap(({ type, mentions }) =>
      mentions.filter(({ part }) => !part).map((mention) => [mention.text, type]),
    ),
  );
}

/** A line of results, and the types of the names in it. */
const lines: [string, Record<string, string>][] = [
  ["Liverpool 16 9 4 3 26 14 31", { Liverpool: "organization" }],
  ["Leyton Orient 1 Grimsby 2", { "Leyton Orient": "organization", Grimsby: "organization" }],
  ["MIAMI AT DETROIT", { MIAMI: "organization", DETROIT: "organization" }],
  ["Napoli (5) v Parma (17) 1930", { Napoli: "organization", Parma: "organization" }],
  ["Hull 1 (Dobson 78) Oldham 0", { Hull: "organization", Dobson: "person", Oldham: "organization" }],
  ["K. Perera c Holder b Roach 5", { Holder: "person", Roach: "person" }],
  ["Japan 2 Brazil 1", { Japan: "place", Brazil: "place" }],
];

describe("names in lines of sports results", () => {
  for (const [line, types] of lines)
    it(line, () => {
      const found = typesIn(line);
      for (const [name, type] of Object.entries(types))
        assert.equal(found[name], type, JSON.stringify(found));
    });

  it("leaves cities in sentences alone", () => {
    assert.equal(
      typesIn("The storm reached Liverpool on Monday with winds of 90 miles an hour.").Liverpool,
      "place",
    );
  });
});
