import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, test } from "node:test";
import fc from "fast-check";
import { parseSearchQuery } from "../../../src/domain/search/parse-search-query.ts";
import type { SearchNode } from "../../../src/domain/search/search-node.ts";
import { searchOperators } from "../../../src/domain/search/split-query.ts";
import { TagwireError } from "../../../src/domain/tagwire-error.ts";

const now = "2026-11-24T14:00:00.000Z";

/** "(a b)" all, "{a b}" any, "-a" not, "'a'" a phrase, "t:a" in the title; facts as "kind=value". */
function inShort(node: SearchNode): string {
  switch (node.kind) {
    case "all":
      return `(${node.of.map(inShort).join(" ")})`;
    case "any":
      return `{${node.of.map(inShort).join(" ")}}`;
    case "not":
      return `-${inShort(node.of)}`;
    case "words": {
      const text = node.exact ? `'${node.text}'` : node.text;
      return node.within === "title" ? `t:${text}` : text;
    }
    case "dates":
      return `${node.from ?? ""}..${node.to ?? ""}`;
    default: {
      const { kind, ...rest } = node;
      return [kind, ...Object.values(rest)].join("=");
    }
  }
}

describe("parseSearchQuery", () => {
  const cases: Record<string, string> = {
    japan: "japan",
    "Japan summit": "(Japan summit)",
    '"South Korea" election': "('South Korea' election)",
    "“South Korea” «le monde» ＂日本＂": "('South Korea' 'le monde' '日本')",
    'japan -sumo !judo NOT go -"grand prix"': "(japan -sumo -judo -go -'grand prix')",
    "-japan": "-japan",
    "japan OR korea OR china summit": "({japan korea china} summit)",
    'a OR "b c" d OR -e': "({a 'b c'} {d -e})",
    "a AND b": "(a b)",
    "or and not": "(or and not)",
    "(japan OR korea) -(sumo judo)": "({japan korea} -(sumo judo))",
    "（日本 OR 韓国） 首脳": "({日本 韓国} 首脳)",
    "f(x)": "(f x)",
    "covid-19 U.S. AT&T": "(covid-19 U.S. AT&T)",
    "#JapanRelations": "{tag=JapanRelations #JapanRelations}",
    "Japan - Korea & peace": "(Japan Korea peace)",
    'say"hello there"now': "(say 'hello there' now)",
    "tag:JapanRelations -tag:Sumo": "(tag=JapanRelations -tag=Sumo)",
    'publisher:"The Guardian" TAG：x': "(publisher=The Guardian tag=x)",
    "category:politics lang:DE lang:zh-Hans": "(category=Politics language=de language=zh)",
    'intitle:vote intitle:"snap vote" author:"Ann Lee"': "(t:vote t:'snap vote' author=Ann Lee)",
    "has:image OR -has:image": "{image -image}",
    "title:x https://a.example/b 12:30": "(title:x https://a.example/b 12:30)",
    "date:2026-11-24": "2026-11-24..2026-11-24",
    "date:2026-2": "2026-02-01..2026-02-28",
    "date:2026": "2026-01-01..2026-12-31",
    "date:2026-11-01/2026-11-24": "2026-11-01..2026-11-24",
    "date:2026-10/2026-11": "2026-10-01..2026-11-30",
    "date:2026-11/": "2026-11-01..",
    "-date:/2026-11-24": "-..2026-11-24",
    "date:7d date:2w date:p1m date:1Y": "(2026-11-17.. 2026-11-10.. 2026-10-25.. 2025-11-24..)",
    "date:today OR date:yesterday": "{2026-11-24..2026-11-24 2026-11-23..2026-11-23}",
  };
  for (const [query, expected] of Object.entries(cases)) {
    test(`reads ${query}`, () => assert.equal(inShort(parseSearchQuery(query, now)), expected));
  }

  const mistakes: Record<string, RegExp> = {
    "": /^The search "" cannot be read: there is no word in it\. Write words/,
    "&?!": /no word in it/,
    '"south korea': /at character 1, "\\"south korea": a quotation mark is not closed/,
    'japan"': /at character 6, .*quotation mark is not closed/,
    'tag:"x': /quotation mark is not closed/,
    "OR japan": /at character 1, "OR": OR needs a word on both sides/,
    "japan OR": /OR needs a word on both sides/,
    "japan OR OR korea": /OR needs a word on both sides/,
    "japan OR & korea OR": /at character 18, "OR"/,
    AND: /AND needs a word on both sides/,
    "a AND (OR b)": /OR needs a word on both sides/,
    "japan -(": /at character 8, "\(": a bracket is not closed\. Write "\)"/,
    "japan) korea": /at character 6, "\)": a bracket is closed that was not opened/,
    "japan ()": /no word in the brackets/,
    "japan -&": /at character 7, "-": nothing follows/,
    "tag:": /at character 1, "tag:": tag: needs a value\. Write for example tag:JapanRelations/,
    "lang: de": /lang: needs a value/,
    "lang:german!": /"german!" is no code of a language/,
    "category:Sport": /"Sport" is no category\. The categories are General, .*Sports/,
    "has:video": /nothing that has: knows/,
    "date:soon": /"soon" is no day and no span of days\. Write a day/,
    "date:2026-02-30": /no day/,
    "date:2026-13": /no day/,
    "date:2026-00": /no day/,
    "date:2026-11-24/2026-11-01": /no day/,
    "date:2026/2027/2028": /no day/,
    [`${"(".repeat(21)}a${")".repeat(21)}`]: /more than 20 brackets/,
    [Array(70).fill("w").join(" ")]: /more than 60 words/,
    ["w".repeat(2_001)]: /more than 2000 characters/,
  };
  for (const [query, reason] of Object.entries(mistakes)) {
    test(`explains what is wrong with ${JSON.stringify(query.slice(0, 30))}`, () => {
      const expected = { name: "TagwireError", code: "bad-input", message: reason };
      assert.throws(() => parseSearchQuery(query, now), expected);
    });
  }

  test("reads what docs/search.md shows, and that shows every operator", () => {
    const file = path.join(import.meta.dirname, "..", "..", "..", "docs", "search.md");
    const [, table = ""] = readFileSync(file, "utf8").split("| write | finds articles |");
    const firstCells = table.split("\n\n")[0]!.matchAll(/^\| (`[^|]+`) \|/gm);
    const queries = [...firstCells].flatMap(([, cell]) =>
      cell!.match(/`[^`]+`/g)!.map((one) => one.slice(1, -1)),
    );
    assert.ok(queries.length > 20);
    for (const query of queries) parseSearchQuery(query, now);
    const missing = searchOperators.filter(
      (operator) => !queries.some((query) => query.includes(`${operator}:`)),
    );
    assert.deepEqual(missing, []);
  });

  test("reads anything, or says what is wrong", () => {
    const piece = fc.constantFrom(
      ...[
        '"',
        "-",
        "!",
        "OR",
        "AND",
        "NOT",
        " ",
        "a",
        "日",
        "*",
        "(",
        ")",
        ":",
        "\0",
        "#",
        "é",
        "（",
        "\u3000",
      ],
      ...[
        "tag:",
        "date:",
        "date:7d",
        "2026-11/",
        "lang:",
        "has:image",
        "intitle:x",
        "author:",
        "category:General",
      ],
    );
    const query = fc.oneof(
      fc.array(piece).map((pieces) => pieces.join("")),
      fc.string({ unit: "binary" }),
    );
    fc.assert(
      fc.property(query, (text) => {
        try {
          parseSearchQuery(text, now);
        } catch (error) {
          assert.ok(error instanceof TagwireError, `${error}`);
          assert.equal(error.code, "bad-input");
        }
      }),
    );
  });
});
