import assert from "node:assert/strict";
import { test } from "node:test";
import type { ExtractedArticle } from "../../src/domain/article.ts";
import { composeArticle } from "../../src/domain/compose-article.ts";
import type { Item } from "../../src/domain/item.ts";

const seenAt = "2026-11-24T12:00:00.000Z";
const publisher = {
  key: "daily.example",
  name: "Daily",
  host: "daily.example",
  homepage: "https://daily.example/",
  demo: false,
};
const item: Item = {
  id: "1",
  url: "https://daily.example/a?utm_source=rss",
  title: "From the feed",
  summary: "What the feed says.",
  publishedAt: "2026-11-20T08:00:00.000Z",
  authors: ["Feed Author"],
  categories: ["Trade"],
};
const page: ExtractedArticle = {
  url: "https://daily.example/a",
  title: "From the page",
  authors: ["Page Author"],
  publishedAt: "2026-11-19T08:00:00.000Z",
  section: "Business",
  keywords: ["Ports"],
  text: "The whole text.",
  html: "<p>The whole text.</p>",
  access: "full",
};
const sources = { item, publisher, seenAt, url: item.url, page };

test("the page's title, authors and text, the feed's date, both one's keywords, a clean address", () => {
  const article = composeArticle(sources);
  assert.equal(article.url, "https://daily.example/a");
  assert.equal(article.title, "From the page");
  assert.deepEqual(article.authors, ["Page Author"]);
  assert.equal(article.publishedAt, item.publishedAt);
  assert.deepEqual(article.keywords, ["Ports", "Trade"]);
  assert.deepEqual([article.text, article.access, article.section], ["The whole text.", "full", "Business"]);
});

test("a date in the future, or none, is the moment it was first seen", () => {
  assert.equal(
    composeArticle({ ...sources, item: { ...item, publishedAt: "2031-01-01T00:00:00.000Z" } }).publishedAt,
    seenAt,
  );
  const { publishedAt: _feed, ...undated } = item;
  const { publishedAt: _page, ...undatedPage } = page;
  assert.equal(composeArticle({ ...sources, item: undated, page: undatedPage }).publishedAt, seenAt);
});

test("moments that the page tells in its own zone are recorded in UTC", () => {
  const local = {
    ...page,
    publishedAt: "2026-11-19T23:30:00-05:00",
    modifiedAt: "2026-11-20T09:00:00+09:00",
  };
  const { publishedAt: _, ...undated } = item;
  const article = composeArticle({ ...sources, item: undated, page: local });
  assert.equal(article.publishedAt, "2026-11-20T04:30:00.000Z");
  assert.equal(article.modifiedAt, "2026-11-20T00:00:00.000Z");
});

test("a blocked page's words are never shown as the article", () => {
  const blocked: ExtractedArticle = {
    ...page,
    text: "Please prove that you are human.",
    access: "blocked",
    accessReason: "A bot wall.",
  };
  const article = composeArticle({ ...sources, page: blocked });
  assert.deepEqual(
    [article.text, article.html, article.access, article.accessReason],
    ["", "", "blocked", "A bot wall."],
  );
  assert.equal(article.summary, "What the feed says.");
});

test("a feed with the full text stands in for a stub, and the article says so", () => {
  const stub: ExtractedArticle = {
    ...page,
    text: "The whole",
    html: "<p>The whole</p>",
    access: "partial",
    accessReason: "For subscribers.",
  };
  const feedText = { text: "The whole text from the feed.", html: "<p>The whole text from the feed.</p>" };
  const article = composeArticle({ ...sources, page: stub, feedText });
  assert.deepEqual(
    [article.text, article.access, article.accessReason],
    [feedText.text, "partial", "For subscribers."],
  );
});

const cuts: [cut: string, shown: string][] = [
  ["One told an evangeli", "One told an…"],
  ["One told an", "One told an…"],
  ["One told an evangelist.", "One told an evangelist."],
  ["One told an evangelist. It held", "One told an evangelist. It held"],
  ["What somebody wrote about it", "What somebody wrote about it"],
];
for (const [cut, shown] of cuts) {
  test(`a feed's summary "${cut}" is shown as "${shown}"`, () => {
    const text = "One told an evangelist. It held\n\nThe next day it rained.";
    const read = { ...page, text, html: "<p>One</p>", access: "full" } as const;
    const whole = composeArticle({ ...sources, item: { ...item, summary: cut }, page: read });
    assert.equal(whole.summary, shown);
  });
}

test("without a page the feed's facts make the record", () => {
  const { page: _page, ...pageless } = sources;
  const article = composeArticle({ ...pageless, pageProblem: "It answered 404 Not Found." });
  assert.deepEqual(
    [article.title, article.access, article.accessReason],
    ["From the feed", "blocked", "It answered 404 Not Found."],
  );
});
