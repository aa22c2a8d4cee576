import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { openSampleWeb, type SampleWeb } from "./open-sample-web.ts";
import { filing, wire } from "./sample-wire.ts";
import { textOf } from "./text-of.ts";

let site: SampleWeb;
let page: string;
before(async () => {
  site = await openSampleWeb();
  page = await site.page("/tags/JapanRelations");
});
after(() => site.close());

test("the heading reads as one line", () => {
  assert.match(textOf(page), /Latest news with #JapanRelations/);
  assert.equal(textOf(/<h1>.*?<\/h1>/s.exec(page)![0]), "Latest news with #JapanRelations");
});

test("articles stand newest first, each with publisher, age and category, then headline, then text", () => {
  const articles = [...page.matchAll(/<article>.*?<\/article>/gs)].map(([markup]) => textOf(markup));
  assert.equal(articles.length, 5);
  assert.match(articles[0]!, /^Harbour Financial · 12 minutes ago · Business Tokyo and Seoul weigh/);
  assert.match(articles[1]!, /^المنارة · 3 hours ago · Politics اليابان .* اتفق الجانبان/);
  assert.match(
    articles[2]!,
    /^東和新聞 · 3 days ago · Politics 日韓首脳.*一致 石破茂首相は.*会談した。 両首脳は/,
  );
  assert.match(articles[3]!, /^Tideline Post · 5 days ago · Politics Leaders of .* The two leaders met/);
  assert.match(articles[4]!, /^Tideline Post · 08-06-2026 · General A very long headline/);
});

test("an age is a time element with the exact moment", () => {
  assert.match(
    page,
    /<time datetime="2026-06-15T12:00:00.000Z" title="15 June 2026 at 12:00 UTC">5 days ago<\/time>/,
  );
});

test("the headline leads to the article here, a mark to the publisher's page", () => {
  const article = wire[3]!.article;
  assert.ok(page.includes(`<a href="/articles/${article.id}">${article.title}</a>`));
  assert.ok(page.includes(`href="${article.url}" rel="external noopener"`));
});

test("a picture keeps its caption and credit", () => {
  assert.match(page, /<figcaption[^>]*>A handshake in the rain — T\. Post<\/figcaption>/);
});

test("copies of the same wire text fold under the first", () => {
  assert.match(textOf(page), /also in Harbour Financial/);
  assert.equal(page.match(/<article>/g)!.length, 5);
});

test("an article that could not be read says why, and the way to it", () => {
  const text = textOf(page);
  assert.match(text, /The publisher asks for a subscription\. Read it at Harbour Financial/);
});

test("texts carry their language and direction", () => {
  assert.match(page, /<h2 lang="ar" dir="rtl">/);
  assert.match(page, /<div class="text" lang="ja" dir="ltr">/);
});

test("headings within a text come below its headline, without gaps", () => {
  assert.match(page, /<h3>What was said<\/h3>/);
  assert.match(page, /<h4>What was not<\/h4>/);
});

test("the head line counts, dates and names", () => {
  assert.match(
    textOf(page),
    /5 articles by 4 publishers since 8 June 2026 · Japan: relations with other countries/,
  );
});

test("the timeline has ninety bars and the same as a table", () => {
  assert.equal(page.match(/<rect/g)!.length, 90);
  assert.match(textOf(page), /Day Articles 20 June 2026 2 17 June 2026 1 15 June 2026 1 8 June 2026 1/);
});

test("the three feeds are announced", () => {
  for (const type of ["application/rss+xml", "application/atom+xml", "application/feed+json"])
    assert.match(page, new RegExp(`<link rel="alternate" type="${type.replace("+", "\\+")}"`));
});

test("by story, the articles of one event stand together under its title", async () => {
  const stories = await site.page("/tags/JapanRelations?view=stories");
  const group = /<section class="story-group">.*?<\/section>/s.exec(stories)![0];
  assert.equal(group.match(/<article>/g)!.length, 2);
  assert.match(
    textOf(group),
    /^Leaders of Japan and South Korea agree .* 2 articles here, 3 in the whole story/,
  );
});

test("older articles stand behind a keyset link, without a gap or a double", async () => {
  const japan = wire[0]!.tags;
  const many = Array.from({ length: 70 }, (_, index) =>
    filing({ path: `n${index}`, publisher: 0, minutes: 10 + index, title: `Number ${index}.`, tags: japan }),
  );
  const other = await openSampleWeb({ filings: many });
  const seen: string[] = [];
  let next: string | undefined = "/tags/JapanRelations";
  while (next) {
    const text: string = await other.page(next);
    seen.push(...[...text.matchAll(/>Number (\d+)\.</g)].map((match) => match[1]!));
    next = /rel="next" href="([^"]+)"/.exec(text)?.[1]?.replaceAll("&amp;", "&");
  }
  await other.close();
  assert.deepEqual(
    seen,
    Array.from({ length: 70 }, (_, index) => String(index)),
  );
});
