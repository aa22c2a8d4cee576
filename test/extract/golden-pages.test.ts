import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { extractArticle } from "../../src/extract/extract-article.ts";

const folder = new URL("fixtures/", import.meta.url);
const names = readdirSync(folder).sort();

function read(name: string, file: string): string {
  return readFileSync(new URL(`${name}/${file}`, folder), "utf8");
}

test("there are at least 25 golden pages", () => assert.ok(names.length >= 25));

for (const name of names) {
  test(`golden page: ${name}`, () => {
    const expected = JSON.parse(read(name, "expected.json"));
    const { text, html, ...facts } = extractArticle(read(name, "page.html"), expected.url);
    assert.equal(text, read(name, "expected.txt").trimEnd());
    assert.deepEqual(facts, expected);
    if (existsSync(new URL(`${name}/expected.html`, folder))) {
      assert.equal(html, read(name, "expected.html").trimEnd());
    }
  });
}
