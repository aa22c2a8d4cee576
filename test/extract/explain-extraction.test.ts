import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import type { PublisherRule } from "../../src/domain/publisher-rule.ts";
import { explainExtraction } from "../../src/extract/explain-extraction.ts";
import { extractArticle } from "../../src/extract/extract-article.ts";

const url = "https://daily.example/world/bridge.html";
const sentence =
  "The bridge over the river was closed on Monday after engineers found cracks in two pillars. ";
const page = `<html lang="en"><head><title>Bridge closed - Daily</title>
<meta property="og:title" content="Bridge closed after cracks">
<meta property="article:published_time" content="2025-03-01T10:00:00Z">
<script type="application/ld+json">{"@type":"NewsArticle","headline":"Bridge closed","author":{"@type":"Person","name":"Ann Lee"},"datePublished":"2025-03-02T10:00:00Z"}</script>
</head><body><h1>Bridge closed</h1><p class="who">By <b>Bo Ek</b></p><div class="story-body">
<p class="lead">${sentence.repeat(2)}</p><p>${sentence.repeat(3)}</p>
<div class="newsletter">Get our letter every morning, with all that happened in the night.</div>
<p class="shop">${"Buy our mugs with the bridge on them. ".repeat(4)}</p><p>Read more: <a href="/x">Another bridge was closed</a></p>
<p>${"Traffic is led over the old ferry until May. ".repeat(4)}</p></div></body></html>`;

function rule(parts: Partial<PublisherRule>): PublisherRule {
  return { host: "daily.example", ...parts };
}

test("explaining reads every golden page as extracting does", () => {
  const folder = new URL("fixtures/", import.meta.url);
  for (const name of readdirSync(folder)) {
    const html = readFileSync(new URL(`${name}/page.html`, folder), "utf8");
    const expected = JSON.parse(readFileSync(new URL(`${name}/expected.json`, folder), "utf8"));
    assert.deepEqual(explainExtraction(html, expected.url).article, extractArticle(html, expected.url), name);
  }
});

test("every fact names the source that won and what the others said", () => {
  const { steps } = explainExtraction(page, url);
  const of = (name: string) => steps.find(({ step }) => step === name);
  assert.equal(of("published")?.decision, "2025-03-02T10:00:00.000Z");
  assert.match(
    of("published")?.because ?? "",
    /^JSON-LD datePublished goes first; meta article:published_time: 2025-03-01/,
  );
  assert.match(of("title")?.because ?? "", /^Two voices agree; .*og:title: Bridge closed after cracks/);
  assert.equal(of("authors")?.decision, "Ann Lee");
  assert.match(of("text block")?.decision ?? "", /^div\.story-body$/);
  assert.match(of("text block")?.because ?? "", /class or id.*characters of prose/);
  assert.equal(of("access")?.decision, "full");
});

test("every removal names its rule and shows at most 80 characters", () => {
  const { removed } = explainExtraction(page, url);
  const newsletter = removed.find(({ what }) => what === "div.newsletter");
  assert.equal(newsletter?.rule, "furniture by class or id");
  assert.ok(newsletter?.text.startsWith("Get our letter every morning"));
  assert.ok(
    removed.some(({ rule: name, text }) => name === "a line of furniture" && /^Read more/.test(text)),
  );
  assert.ok(removed.every(({ text }) => text.length > 0 && text.length <= 80));
});

test("a publisher's rule says where text, title and authors are, and what goes", () => {
  const parts = rule({ text: [".lead", ".story-body"], remove: [".shop"], title: "h1", authors: ".who b" });
  const { article, steps, removed } = explainExtraction(page, url, parts);
  assert.deepEqual(article.authors, ["Bo Ek"]);
  assert.equal(article.title, "Bridge closed");
  assert.doesNotMatch(article.text, /mugs|letter/);
  assert.equal(article.text.match(/Traffic is led/g)?.length, 4);
  assert.ok(steps.some(({ step, because }) => step === "rule: title" && /rule names it: h1/.test(because)));
  assert.ok(removed.some(({ rule: name }) => name === "the publisher's rule: .shop"));
});

test("the order of a rule's selectors is the order of the text", () => {
  const html = `<body><div id="b"><p>${sentence.repeat(3)}</p></div><div id="a"><p>First of all. ${sentence}</p></div></body>`;
  const { text } = extractArticle(html, url, { rule: rule({ text: ["#a", "#b"] }) });
  assert.match(text, /^First of all/);
});

test("a selector that finds nothing, or is none, leaves the page to be read as usual and says so", () => {
  const parts = rule({ text: ["#gone"], remove: ["p:::"], title: ".gone", authors: ".gone" });
  const { article, steps } = explainExtraction(page, url, parts);
  assert.deepEqual(article, extractArticle(page, url));
  assert.ok(
    steps.some(({ step, because }) => step === "rule: text" && /Nothing matches.*#gone/.test(because)),
  );
  assert.ok(steps.some(({ step, because }) => step === "rule: remove" && /no CSS selector/.test(because)));
});
