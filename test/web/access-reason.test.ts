import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import type { Article } from "../../src/domain/article.ts";
import { accessReason } from "../../src/web/parts/access-reason.ts";
import { wordsOf } from "../../src/web/words/words-of.ts";

const blocked = { access: "blocked" } as Article;
const detector = new URL("../../src/extract/access/detect-access.ts", import.meta.url);

test("every reason that reading finds is said in German", () => {
  const found = readFileSync(detector, "utf8").match(/"The publisher[^"\n]*\."/g) ?? [];
  assert.ok(found.length >= 9);
  const words = wordsOf("de");
  for (const sentence of found) {
    const said = accessReason({ ...blocked, accessReason: sentence.slice(1, -1) }, words);
    assert.ok(Object.values(words.article.reasons).includes(said), sentence);
  }
});

test("what a server answered is shown in English only", () => {
  const article = { ...blocked, accessReason: "http://tideline.example/x answered 451." };
  assert.equal(accessReason(article, wordsOf("en")), "http://tideline.example/x answered 451");
  assert.equal(accessReason(article, wordsOf("ko")), "매체가 이 페이지를 읽지 못하게 했습니다");
});

test("without a reason the usual one is said", () => {
  assert.equal(
    accessReason({ access: "partial" } as Article, wordsOf("en")),
    wordsOf("en").article.access.partial,
  );
});
