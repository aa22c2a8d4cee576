import assert from "node:assert/strict";
import { test } from "node:test";
import { unwrapUrl } from "../../src/domain/unwrap-url.ts";
import { withoutAmp } from "../../src/domain/without-amp.ts";

test("services that only pass readers on name the publisher's address", () => {
  const inner = "https://daily.example/a/1?id=7";
  const newsId = Buffer.concat([
    Buffer.from([0x08, 0x13, 0x22, inner.length]),
    Buffer.from(inner),
    Buffer.from([0xd2, 0x01, 0x00]),
  ]).toString("base64url");
  const wrapped = [
    "https://daily-example.cdn.ampproject.org/c/s/daily.example/a/1?id=7",
    "https://cdn.ampproject.org/v/s/daily.example/a/1?id=7",
    "https://www.google.com/amp/s/daily.example/a/1?id=7",
    `https://www.google.co.uk/url?rct=j&url=${encodeURIComponent(inner)}&ct=ga`,
    `https://www.bing.com/news/apiclick.aspx?ref=FexRss&url=${encodeURIComponent(inner)}`,
    `https://l.facebook.com/l.php?u=${encodeURIComponent(inner)}&h=AT0`,
    `https://news.google.com/rss/articles/${newsId}?oc=5`,
    // One in another.
    `https://www.google.com/url?q=${encodeURIComponent("https://www.google.com/amp/s/daily.example/a/1?id=7")}`,
  ];
  for (const address of wrapped) assert.equal(unwrapUrl(address), inner, address);
  assert.equal(unwrapUrl("https://cdn.ampproject.org/c/daily.example/a"), "http://daily.example/a");
});

test("any other address stays as it is", () => {
  const plain = [
    "https://daily.example/url?q=https://other.example/",
    "https://www.google.com/search?q=https://other.example/",
    "https://www.google.com/url?q=javascript:alert(1)",
    "https://news.google.com/rss/articles/CBMiVkFVX3lxTE1wSDZfUm5sZUFVX3lxTE1wSDZf",
    "no address",
    "",
  ];
  for (const address of plain) assert.equal(unwrapUrl(address), address);
});

test("an AMP page's address leads to the whole page's", () => {
  const whole = "https://www.daily.example/2026/story";
  const spellings = [
    `${whole}/amp`,
    `${whole}/amp/`,
    `${whole}?amp`,
    `${whole}?amp=1`,
    `${whole}?outputType=amp`,
    "https://www.daily.example/amp/2026/story",
    "https://amp.daily.example/2026/story",
    `${whole}.amp`,
  ];
  for (const address of spellings) assert.equal(withoutAmp(address), whole, address);
  assert.equal(withoutAmp("https://d.example/a.amp.html?id=1"), "https://d.example/a.html?id=1");
  const others = [
    "https://d.example/amp",
    "https://d.example/camp",
    "https://d.example/a?amp=guitar",
    "https://d.example/a?view=list",
    "https://d.example/amplifiers/1",
  ];
  for (const address of others) assert.equal(withoutAmp(address), address);
});
