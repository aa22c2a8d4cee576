import assert from "node:assert/strict";
import { DatabaseSync } from "node:sqlite";
import { describe, test } from "node:test";
import fc from "fast-check";
import { TagwireError } from "../../src/domain/tagwire-error.ts";
import { parseSearchQuery, type SearchTerm } from "../../src/store/parse-search-query.ts";
import { toFtsQuery } from "../../src/store/sqlite/to-fts-query.ts";

/** "a|b c -d": groups parted by spaces, alternatives by bars, phrases joined by underscores. */
function inShort(query: string): string {
  const { groups, excluded } = parseSearchQuery(query);
  const term = ({ words, prefix }: SearchTerm) => words.join("_") + (prefix ? "*" : "");
  return [
    ...groups.map((terms) => terms.map(term).join("|")),
    ...excluded.map((one) => `-${term(one)}`),
  ].join(" ");
}

describe("parseSearchQuery", () => {
  const cases: Record<string, string> = {
    "Japan summit": "japan summit",
    '"South Korea" election': "south_korea election",
    "“South Korea” «le monde»": "south_korea le_monde",
    'japan -sumo -"grand prix"': "japan -sumo -grand_prix",
    "japan OR korea OR china summit": "japan|korea|china summit",
    'a OR "b c" d OR e': "a|b_c d|e",
    "or and not": "or and not",
    "covid-19 U.S. AT&T": "covid_19 u_s at_t",
    "#JapanRelations": "japanrelations",
    "Japan - Korea & peace": "japan korea peace",
    'say"hello there"now': "say hello_there now",
    日本経済: "日本_本経_経済",
    "米 -日本": "米* -日本",
    NTT株: "ntt_株*",
    '(title:x* NEAR "y"^2': "title_x near y 2",
    '""japan': "japan",
  };
  for (const [query, expected] of Object.entries(cases)) {
    test(`reads ${query}`, () => assert.equal(inShort(query), expected));
  }

  const mistakes: Record<string, RegExp> = {
    "": /no word in it/,
    "&?!": /no word in it/,
    "-japan": /only says what to leave out/,
    '"south korea': /quotation mark is not closed/,
    'japan"': /quotation mark is not closed/,
    "OR japan": /OR needs a word on both sides/,
    "japan OR": /OR needs a word on both sides/,
    "japan OR OR korea": /OR needs a word on both sides/,
    "japan OR -korea": /OR and an exclusion cannot be joined/,
    [Array(70).fill("w").join(" ")]: /more than 60 words/,
  };
  for (const [query, reason] of Object.entries(mistakes)) {
    test(`explains what is wrong with ${JSON.stringify(query.slice(0, 30))}`, () => {
      const expected = { name: "TagwireError", code: "bad-input", message: reason };
      assert.throws(() => parseSearchQuery(query), expected);
    });
  }

  test("gives FTS5 only what it can read, or says what is wrong", () => {
    const db = new DatabaseSync(":memory:");
    db.exec("CREATE VIRTUAL TABLE s USING fts5 (t)");
    const search = db.prepare("SELECT rowid FROM s WHERE s MATCH ?");
    const piece = fc.constantFrom(
      '"',
      "-",
      "OR",
      " ",
      "a",
      "日",
      "*",
      "^",
      "(",
      ")",
      ":",
      "\0",
      "'",
      "NOT",
      "é",
    );
    const query = fc.oneof(
      fc.array(piece).map((pieces) => pieces.join("")),
      fc.string({ unit: "binary" }),
    );
    fc.assert(
      fc.property(query, (text) => {
        try {
          search.all(toFtsQuery(parseSearchQuery(text)));
        } catch (error) {
          assert.ok(error instanceof TagwireError, `${error}`);
          assert.equal(error.code, "bad-input");
        }
      }),
    );
  });
});
