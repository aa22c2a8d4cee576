import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { findRedirect } from "../../src/extract/find-redirect.ts";

const page = "https://news.example/go/1";
const goal = "https://daily.example/a/1";
const find = (html: string) => findRedirect(html, page);

describe("a page that is only a way to another names its goal", () => {
  const ways: Record<string, string> = {
    "meta refresh": `<meta http-equiv="Refresh" content="0; URL='${goal}'"><p>Moving on.`,
    "meta refresh without url=": `<meta http-equiv="refresh" content="0;${goal}"><p>`,
    "a script": `<script>var a = 1; window.location.replace("https:\\/\\/daily.example\\/a\\/1")</script><p>`,
    "an assignment": `<html><script>location.href = '${goal}';</script></html>`,
    "an attribute": `<c-wiz data-n-au="${goal}"><a href="/x">${"Many words of a large page. ".repeat(2_000)}</a></c-wiz>`,
    "a canonical link to another site": `<link rel="canonical" href="${goal}"><p>Continue reading there.</p>`,
    "a relative address": `<meta http-equiv="refresh" content="1;url=//daily.example/a/1#top"><p>`,
  };
  for (const [way, html] of Object.entries(ways)) test(way, () => assert.equal(find(html), goal));
});

describe("every other page leads nowhere", () => {
  const text = `<p>${"An article has words of its own, and many of them. ".repeat(20)}</p>`;
  const pages: Record<string, string> = {
    "an article with a refresh": `<meta http-equiv="refresh" content="5;url=${goal}">${text}`,
    "an article with a script": `<script>location.href = "${goal}"</script>${text}`,
    "a syndicated article": `<link rel="canonical" href="${goal}">${text}`,
    "a page that reloads itself": `<meta http-equiv="refresh" content="5;url=${page}"><p>Live`,
    "a page that waits for minutes": `<meta http-equiv="refresh" content="300;url=${goal}"><p>Live`,
    "a refresh for readers without scripts": `<noscript><meta http-equiv="refresh" content="0;url=${goal}"></noscript><p>`,
    "its own canonical address": `<link rel="canonical" href="https://news.example/go/2"><p>Short.`,
    "a goal that is no web address": `<meta http-equiv="refresh" content="0;url=javascript:alert(1)"><p>`,
    "a comparison": `<script>if (location.href == "${goal}") go()</script><p>`,
  };
  for (const [what, html] of Object.entries(pages)) test(what, () => assert.equal(find(html), undefined));
});
