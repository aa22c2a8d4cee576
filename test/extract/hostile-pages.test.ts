import assert from "node:assert/strict";
import { test } from "node:test";
import { TagwireError } from "../../src/domain/tagwire-error.ts";
import { extractArticle } from "../../src/extract/extract-article.ts";

const url = "https://daily.example/story";
const paragraph = "<p>The council voted on Tuesday to rebuild the pier, and the work begins in spring.</p>";

/** CPU seconds a hostile page may take on a slow, busy machine; a page that is read normally takes milliseconds. */
const mostSeconds = 5;

function timed(html: string): { seconds: number; error?: unknown } {
  const start = process.cpuUsage();
  let error: unknown;
  try {
    extractArticle(html, url);
  } catch (thrown) {
    error = thrown;
  }
  const { user, system } = process.cpuUsage(start);
  return { seconds: (user + system) / 1e6, error };
}

const pages: Record<string, () => string> = {
  "a million nested elements": () => "<div>".repeat(1_000_000),
  "a million nested links": () => "<a href=x>".repeat(500_000),
  "a text of ten million characters": () => `<p>${"word ".repeat(2_000_000)}</p>`,
  "a text just under the limit": () => `<p>${"word ".repeat(1_100_000)}</p>`,
  "a text of one word just under the limit": () => `<p>${"x".repeat(5_500_000)}</p>`,
  "a hundred thousand attributes": () =>
    `<div ${Array.from({ length: 100_000 }, (_, n) => `a${n}="${n}"`).join(" ")}>${paragraph}</div>`,
  "an attribute of five million characters": () =>
    `<div class="${"a-b ".repeat(1_250_000)}">${paragraph}</div>`,
  "a long id of capitals": () => `<div id="${"aB".repeat(1_000_000)}">${paragraph}</div>`,
  "two hundred thousand elements side by side": () => "<b>x</b>".repeat(200_000),
  "half a million line breaks": () => "<br>".repeat(500_000),
  "a million closing tags": () => `${paragraph}${"</div>".repeat(900_000)}`,
  "everything unclosed": () => "<p><b><i><a href=x>text <td><li>".repeat(50_000),
  "NUL bytes": () => `<p>${"\u0000a".repeat(1_000_000)}</p>`,
  "an endless comment": () => `${paragraph}<!--${"- ".repeat(2_000_000)}`,
  "an endless tag": () => `${paragraph}<a ${"b ".repeat(1_000_000)}`,
  "entities without end": () => `<p>${"&amp;".repeat(1_000_000)}${"&#x".repeat(300_000)}</p>`,
  "JSON-LD nested without end": () =>
    `<script type="application/ld+json">${'{"@graph":['.repeat(200_000)}</script>${paragraph}`,
  "broken JSON-LD of commas": () =>
    `<script type="application/ld+json">{"author":${", ".repeat(1_000_000)}}</script>${paragraph}`,
  "data of deep lists": () =>
    `<script type="application/json">${"[".repeat(5_000)}"x"${"]".repeat(5_000)}</script><p>short</p>`,
  "a title of separators": () => `<title>${"a | ".repeat(300_000)}</title>${paragraph}`,
  "a title of spaces": () => `<title>a${" ".repeat(2_000_000)}b</title><h1>a</h1>${paragraph}`,
  "a byline of commas": () =>
    `<meta name="author" content="${"By A, ".repeat(200_000)}"><h1>x</h1>${paragraph}`,
  "keywords without end": () => `<meta name="keywords" content="${"a1,".repeat(500_000)}">${paragraph}`,
  "a heading of digits": () => `<h1>x</h1><div>${"12 12 ".repeat(300_000)}</div>`,
  "thousands of bylines": () =>
    `<h1>x</h1>${'<div class="byline"><p>a'.repeat(80)}${'<p class="author">a</p>'.repeat(50_000)}`,
  "a live blog of a hundred thousand entries": () =>
    `<script type="application/ld+json">{"@type":"LiveBlogPosting","headline":"x","author":"a","liveBlogUpdate":[${'{"datePublished":"2025-03-04T14:00:00Z","articleBody":"One more line."},'.repeat(30_000)}{}]}</script>${paragraph.repeat(20_000)}`,
  "a caption of credits": () =>
    `<meta property="og:image" content="/crane.jpg"><figure><img src="/crane.jpg"><figcaption>${"(photo: © ".repeat(200_000)}</figcaption></figure>${paragraph}`,
  "lists in lists": () => `${"<ul><li>a".repeat(90)}${"<li>word by word".repeat(100_000)}`,
  "headlines that are links without end": () =>
    "<h2><a href=x>Another bridge was closed</a></h2>".repeat(60_000),
  "a byline that is for somebody": () =>
    `<meta name="author" content="Ann Lee${" for x".repeat(300_000)}">${paragraph}`,
  "tables in tables": () => `<table><tr><td>a<td>`.repeat(60),
};

for (const [name, make] of Object.entries(pages)) {
  test(`hostile page ends quickly: ${name}`, () => {
    const { seconds, error } = timed(make());
    assert.ok(error === undefined || error instanceof TagwireError, String(error));
    assert.ok(seconds < mostSeconds, `took ${seconds} s`);
  });
}
