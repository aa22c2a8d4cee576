import assert from "node:assert/strict";
import { test } from "node:test";
import { readAddress } from "../../../src/understand/category/read-address.ts";

const addresses: [string, string, string | undefined][] = [
  ["https://www.example.com/politics/2026/04/03/budget-vote", "en", "Politics"],
  ["https://www.example.de/politik/deutschland/haushalt-a-1.html", "de", "Politics"],
  ["https://www.example.com/news/business/markets/shares-fall-1234", "en", "Business"],
  ["https://www.example.com/sport/football/final-12345", "en", "Sports"],
  ["https://example.fr/economie/article/2026/04/03/une-usine_12_3.html", "fr", "Business"],
  ["https://example.es/deportes/futbol/2026-04-03/la-final.html", "es", "Sports"],
  ["https://example.com.br/economia/noticia/2026/04/03/juros.ghtml", "pt", "Business"],
  ["https://www.example.com/science-and-health/2026/1/4/1798/humility", "en", "Science"],
  ["https://www.example.com/life-style/fashion/the-coat", "en", "Lifestyle"],
  ["https://www.example.jp/%E7%B5%8C%E6%B8%88/article/123", "ja", "Business"],
  ["https://sports.example.com/news/the-match-123", "en", "Sports"],
  ["https://tech.example.co.uk/2026/04/new-phone", "en", "Technology"],
  ["https://www.example.com/2026/04/03/politics", "en", undefined],
  ["https://www.example.com/news/world/europe/a-story", "en", undefined],
  ["https://www.example.com/%E0%A4%A/x", "en", undefined],
  ["https://mobile.example.com/it/media/x", "en", undefined],
  ["https://example.com/magazine/story/x", "en", undefined],
  ["https://example.com/", "en", undefined],
  ["not an address", "en", undefined],
  ["", "en", undefined],
];

for (const [address, language, category] of addresses) {
  test(`"${address}" names ${category}`, () =>
    assert.equal(readAddress(address, language)?.category, category));
}
