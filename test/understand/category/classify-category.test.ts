import assert from "node:assert/strict";
import { test } from "node:test";
import { classifyCategory } from "../../../src/understand/category/classify-category.ts";
import { articles } from "./made-up-articles.ts";

for (const { language, category, title, text } of articles) {
  test(`${language}: "${title}" is ${category} by its text`, () => {
    const verdict = classifyCategory({ title, text, language });
    assert.equal(verdict.category, category, JSON.stringify(verdict));
    assert.match(verdict.evidence, category === "General" ? /./ : /^words of the text: ./);
  });
}

const football = {
  title: "Striker scores twice in cup final",
  text: "The captain lifted the trophy after the match at the stadium.",
  language: "en",
};

test("the publisher's section is final", () => {
  const verdict = classifyCategory({ ...football, section: "News > Business" });
  assert.deepEqual(verdict, { category: "Business", evidence: 'the publisher\'s section "News > Business"' });
});

test("a section without a subject leaves it to keywords, address and text, in this order", () => {
  const stated = { ...football, section: "World" };
  assert.equal(
    classifyCategory({ ...stated, keywords: ["Final", "Football"] }).evidence,
    'the publisher\'s keyword "Football"',
  );
  assert.equal(classifyCategory({ ...stated, url: "https://a.example/culture/x" }).category, "Entertainment");
  assert.equal(classifyCategory(stated).category, "Sports");
});

test("of several keywords that are section names the text chooses; one that it does not bear out is none", () => {
  assert.equal(classifyCategory({ ...football, keywords: ["Business", "Sport"] }).category, "Sports");
  assert.equal(classifyCategory({ ...football, keywords: ["Family"] }).category, "Sports");
});

test("what nothing decides is General", () => {
  assert.equal(
    classifyCategory({ title: "Hello", text: "", language: "und", section: "International" }).category,
    "General",
  );
  assert.equal(classifyCategory({ title: "", text: "", language: "en" }).category, "General");
});

test("hostile input ends within 200 ms each, without an exception", () => {
  const texts = [
    "a".repeat(1_000_000),
    "選".repeat(1_000_000),
    "😀".repeat(500_000),
    "\u0000\u202e\u200b".repeat(100_000),
    "\ud800".repeat(10_000),
    "-".repeat(1_000_000),
    `${"a-".repeat(500_000)}`,
    "prime ".repeat(200_000),
  ];
  for (const text of texts)
    for (const language of ["en", "de", "ja", "ko", "ar", "xx", "constructor"]) {
      const started = performance.now();
      const input = {
        title: text,
        text,
        language,
        section: text,
        keywords: [text],
        url: `https://a.example/${text}/x`,
      };
      assert.equal(typeof classifyCategory(input).category, "string");
      assert.ok(performance.now() - started < 200, `${language}: ${performance.now() - started} ms`);
    }
});
