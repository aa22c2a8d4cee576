import assert from "node:assert/strict";
import { test } from "node:test";
import { readSite } from "../../src/feeds/read-site.ts";

const home = "https://www.thedaily.example/";

test("og:site_name goes before JSON-LD, application-name and title", () => {
  const html = `<title>News | Other</title><meta name="application-name" content="App">
    <script type="application/ld+json">{"@type":"Organization","name":"Org"}</script><meta property="og:site_name" content="The Daily &amp; Co">`;
  assert.equal(readSite(html, home).name, "The Daily & Co");
});

test("JSON-LD names the publisher, in graphs and lists too", () => {
  const html = `<script type="application/ld+json">{"@graph":[{"@type":"WebSite","name":"thedaily.example"},
    {"@type":["NewsMediaOrganization"],"name":"The Daily","logo":{"url":"/logo.png"},"address":{"addressCountry":"NZ"}}]}</script>`;
  assert.deepEqual(readSite(html, home), {
    name: "The Daily",
    logo: "https://www.thedaily.example/logo.png",
    country: "NZ",
  });
});

test("broken JSON-LD costs nothing but itself", () => {
  const html = `<script type="application/ld+json">{"@type":</script><title>The Daily</title>`;
  assert.equal(readSite(html, home).name, "The Daily");
});

const titles: [string, string][] = [
  ["The Daily", "The Daily"],
  ["The Daily | Home", "The Daily"],
  ["Home - The Daily", "The Daily"],
  ["Breaking news, sport and weather from around the world – The Daily", "The Daily"],
  ["Guardian: news, sport, opinion", "Guardian"],
  ["日刊新聞｜最新ニュース速報サイト", "日刊新聞"],
  ["Startseite · Der Bote", "Der Bote"],
  ["News, photos | The Daily | Sports", "The Daily"],
  ["Well-known", "Well-known"],
];
for (const [title, name] of titles) {
  test(`title ${JSON.stringify(title)} names ${name}`, () => {
    assert.equal(readSite(`<title>${title}</title>`, home).name, name);
  });
}

test("language is the stated one's main part", () => {
  assert.equal(readSite('<html lang="pt-BR">', home).language, "pt");
  assert.equal(readSite('<meta http-equiv="Content-Language" content="de, en">', home).language, "de");
  assert.equal(readSite("<html>", home).language, undefined);
});

const countries: [string, string, string | undefined][] = [
  ["https://daily.co.uk/", "en-US", "GB"],
  ["https://daily.de/", "de", "DE"],
  ["https://daily.example/", "en-AU", "AU"],
  ["https://daily.example/", "zh-Hant-TW", "TW"],
  ["https://daily.io/", "en", undefined],
  ["https://daily.tv/", "en-CA", "CA"],
  ["https://daily.eu/", "fr", undefined],
  ["http://127.0.0.1:4000/daily/", "ja", undefined],
  ["https://daily.example/", "en-zz", undefined],
];
for (const [url, language, country] of countries) {
  test(`${url} in ${language} is of ${country ?? "no known country"}`, () => {
    assert.equal(readSite(`<html lang="${language}">`, url).country, country);
  });
}

test("the largest icon is the logo", () => {
  const html = `<link rel="shortcut icon" href="/favicon.ico"><link rel="icon" sizes="32x32" href="/32.png">
    <link rel="apple-touch-icon" href="/touch.png"><link rel="mask-icon" href="/mask.svg"><link rel="icon" href="data:image/png;base64,x">`;
  assert.equal(readSite(html, home).logo, "https://www.thedaily.example/touch.png");
});

test("an empty page says nothing", () => assert.deepEqual(readSite("", home), {}));
