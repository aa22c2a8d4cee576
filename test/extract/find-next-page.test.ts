import assert from "node:assert/strict";
import { test } from "node:test";
import { findNextPage } from "../../src/extract/find-next-page.ts";

function next(body: string, url = "https://daily.example/world/story", head = ""): string | undefined {
  return findNextPage(`<html><head>${head}</head><body><article>${body}</article></body></html>`, url);
}

const series: [string, string, string, string][] = [
  ["a number", "https://d.example/a/story", "<a href='/a/story/2'>2</a>", "https://d.example/a/story/2"],
  [
    "a query",
    "https://d.example/s?id=7",
    "<a href='?id=7&page=2'>Next page »</a>",
    "https://d.example/s?id=7&page=2",
  ],
  [
    "a dash before .html",
    "https://d.example/s.html",
    "<a href='s-2.html'>Seite 2: Der Heimweg</a>",
    "https://d.example/s-2.html",
  ],
  [
    "page/2",
    "https://d.example/s/",
    "<a href='/s/page/2/'>Página siguiente</a> <a href='/s/page/2/'>2</a>",
    "https://d.example/s/page/2/",
  ],
  [
    "from page 2 to 3",
    "https://d.example/s?page=2",
    "<a href='/s'>1</a><a href='/s?page=3'>3</a>",
    "https://d.example/s?page=3",
  ],
  ["Japanese", "https://d.example/s", "<a href='/s?page=2'>次へ</a>", "https://d.example/s?page=2"],
  [
    "an arrow with a label",
    "https://d.example/s",
    "<a href='/s?p=2' aria-label='Next page'>›</a>",
    "https://d.example/s?p=2",
  ],
];

for (const [name, url, body, expected] of series) {
  test(`the next page is found by ${name}`, () => assert.equal(next(body, url), expected));
}

test("a number that is the article's own is no page's", () => {
  const url = "https://d.example/top-10";
  assert.equal(next("<a href='/top-10/2'>2</a>", url), "https://d.example/top-10/2");
});

test("link rel=next is believed where only the page's number differs", () => {
  const url = "https://daily.example/story";
  assert.equal(next("", url, "<link rel='next' href='/story/2'>"), "https://daily.example/story/2");
  assert.equal(next("", url, "<link rel='next' href='/another-story'>"), undefined);
});

test("the next article, comments' pages, other hosts and pages before this one are not the next page", () => {
  assert.equal(next("<a rel='next' href='/world/other-story'>Next</a>"), undefined);
  assert.equal(next("<div class='comments'><a href='/world/story?page=2'>2</a></div>"), undefined);
  assert.equal(next("<a href='https://other.example/world/story/2'>2</a>"), undefined);
  assert.equal(next("<a href='/world/story/3'>3</a>"), undefined);
  assert.equal(next("<a href='/s?page=1'>1</a>", "https://d.example/s?page=2"), undefined);
  assert.equal(
    next("<a href='/world/story-2'>What the harbour master said in the second interview</a>"),
    undefined,
  );
  assert.equal(next("<a href='/world/2'>2</a>"), undefined);
});

test("a page without links has no next page", () => assert.equal(next("<p>Text.</p>"), undefined));

test("a rule's selector is believed, and one that finds nothing or is none gives nothing", () => {
  const html = "<a class='more' href='/part-two'>On</a>";
  const rule = (nextPage: string) => ({ host: "daily.example", nextPage });
  const url = "https://daily.example/part-one";
  assert.equal(findNextPage(html, url, rule(".more")), "https://daily.example/part-two");
  assert.equal(findNextPage(html, url, rule(".gone")), undefined);
  assert.equal(findNextPage(html, url, rule("p:::")), undefined);
});
