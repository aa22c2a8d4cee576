import assert from "node:assert/strict";
import { test } from "node:test";
import { extractArticle } from "../../src/extract/extract-article.ts";

const sentence =
  "The har\u0000bour authority closed the \u0007northern pier\u0001 on Monday until further notice. ";

test("NUL bytes and other controls reach neither title nor text", () => {
  const html = `<title>Pier\u0000 closed</title><h1>Pier\u0000 closed</h1><p>${sentence.repeat(8)}</p>\u0000<p>${sentence.repeat(4)}</p>`;
  const article = extractArticle(html, "https://daily.example/pier");
  assert.equal(article.title, "Pier closed");
  assert.match(article.text, /^The harbour authority closed the northern pier on Monday/);
  assert.doesNotMatch(article.text + article.html, /[\u0000-\u0008]/);
});
