import assert from "node:assert/strict";
import { DatabaseSync } from "node:sqlite";
import { describe, test } from "node:test";
import fc from "fast-check";
import { parseSearchQuery } from "../../../src/domain/search/parse-search-query.ts";
import { TagwireError } from "../../../src/domain/tagwire-error.ts";
import { type SearchNames, toFtsQuery } from "../../../src/store/sqlite/to-fts-query.ts";

const now = "2026-11-24T14:00:00.000Z";
const names: SearchNames = {
  tagKeys: (name) => (name === "Known" ? ["known", "alias"] : []),
  publisherIds: () => [7],
  languages: ["en", "de", "ja"],
};

/** Private-use letters as they are easiest read. */
function written(query: string): string {
  return toFtsQuery(parseSearchQuery(query, now), names).replaceAll("\u{e000}", "~");
}

describe("toFtsQuery", () => {
  const cases: Record<string, string> = {
    "In Häuser": `({title text} : "in" AND ({title text} : "häuser" OR {title_stems text_stems} : ("häuser~en" OR "haus~de")))`,
    '"South Korea"': `{title text} : "south korea"`,
    intitle日: `{title text} : "intitle 日" *`,
    "intitle:日本経済 -12": `(({title} : "日本 本経 経済") NOT ({title text} : "12"))`,
    "-a OR b2": `((({facts} : "every~") NOT ({title text} : "a")) OR {title text} : "b2")`,
    "tag:Known tag:x": `({facts} : ("tag~known" OR "tag~alias") AND {facts} : ("none~"))`,
    "date:2025-12-31/2026-02": `{facts} : ("date~20251231" OR "date~202601" OR "date~202602")`,
    'author:"Ann Lee"': `{authors} : "ann lee"`,
  };
  for (const [query, expected] of Object.entries(cases))
    test(`writes ${query}`, () => assert.equal(written(query), expected));

  test("writes only what FTS5 can read", () => {
    const db = new DatabaseSync(":memory:");
    db.exec("CREATE VIRTUAL TABLE s USING fts5 (title, text, title_stems, text_stems, authors, facts)");
    const search = db.prepare("SELECT rowid FROM s WHERE s MATCH ?");
    const piece = fc.constantFrom(
      ...[
        '"',
        "-",
        "OR",
        " ",
        "a",
        "ab",
        "日",
        "本",
        "*",
        "^",
        "(",
        ")",
        ":",
        "\0",
        "'",
        "NOT",
        "é",
        "´",
        "\u0301",
      ],
      ...["tag:", "date:7d", "lang:de", "has:image", "intitle:", "author:", "publisher:x", "\u{e000}", "'s"],
    );
    const query = fc.oneof(
      fc.array(piece).map((pieces) => pieces.join("")),
      fc.string({ unit: "binary" }),
    );
    fc.assert(
      fc.property(query, (text) => {
        try {
          search.all(toFtsQuery(parseSearchQuery(text, now), names));
        } catch (error) {
          assert.ok(error instanceof TagwireError, `${error}: ${JSON.stringify(text)}`);
        }
      }),
    );
  });
});
