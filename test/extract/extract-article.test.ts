import assert from "node:assert/strict";
import { test } from "node:test";
import { TagwireError } from "../../src/domain/tagwire-error.ts";
import { extractArticle } from "../../src/extract/extract-article.ts";

const url = "https://daily.example/world/2025/06/15/story.html";

function refusedAs(code: string) {
  return (error: unknown) =>
    error instanceof TagwireError && error.code === code && error.message.includes(url);
}

test("an empty page and plain text are no HTML", () => {
  assert.throws(() => extractArticle("", url), refusedAs("not-html"));
  assert.throws(() => extractArticle("404 page not found", url), refusedAs("not-html"));
});

test("a million nested elements are refused quickly", () => {
  assert.throws(() => extractArticle("<div>".repeat(1_000_000), url), refusedAs("too-large"));
});

test("one text of ten million characters is refused", () => {
  assert.throws(() => extractArticle(`<p>${"word ".repeat(2_000_000)}</p>`, url), refusedAs("too-large"));
});

test("a headline in the place of the canonical address is none", () => {
  const page = (href: string) =>
    `<html><head><link rel="canonical" href="${href}"></head><body><h1>Pier stays closed</h1><p>Text.</p></body></html>`;
  assert.equal(extractArticle(page("Pier stays closed"), url).canonicalUrl, undefined);
  assert.equal(extractArticle(page(" /pier "), url).canonicalUrl, "https://daily.example/pier");
});
