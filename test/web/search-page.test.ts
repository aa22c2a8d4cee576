import assert from "node:assert/strict";
import { after, test } from "node:test";
import type { Completion } from "../../src/web/search/complete-query.ts";
import { openSampleWeb } from "./open-sample-web.ts";
import { filing } from "./sample-wire.ts";
import { textOf } from "./text-of.ts";

const site = await openSampleWeb();
after(() => site.close());

test("what a search has found is counted, marked and sorted", async () => {
  const page = await site.page("/search?q=leader");
  assert.match(page, /<p class="quiet">\d+ articles?<\/p>/);
  assert.match(page, /<mark>[Ll]eaders?<\/mark>/);
  assert.match(page, /<a href="\/search\?q=leader" aria-current="page">Best first<\/a>/);
  const byDate = await site.page("/search?q=leader&sort=date");
  assert.match(byDate, /sort=date" aria-current="page">Newest first<\/a>/);
  assert.match(textOf(page), /How to search japan summit – several words/);
});

test("a mistake is explained with its place, in the field stays what was typed", async () => {
  const answer = await site.get("/search?q=japan+%28korea");
  const page = await answer.text();
  assert.equal(answer.status, 400);
  assert.match(textOf(page), /This search cannot be read Character 7: \( A bracket is not closed\./);
  assert.match(page, /name="q" value="japan \(korea"/);
  const other = await site.get("/search?q=date%3Asoon", { "accept-language": "de" });
  assert.match(
    textOf(await other.text()),
    /Diese Suche ist nicht lesbar Zeichen 1: date:soon Erwartet wird ein Tag/,
  );
  assert.match(
    textOf(await (await site.get("/search?q=category:x")).text()),
    /one of these: General, Politics/,
  );
});

test("where nothing is found, tags that are near are shown", async () => {
  const page = textOf(await site.page("/search?q=japanrelatoins+leader"));
  assert.match(page, /Nothing found .* Similar tags: #JapanRelations/);
  assert.match(textOf(await site.page("/search?q=%20")), /Type words in any language/);
});

test("more of what was ranked and of what is newest lead on in their own words", async () => {
  const filings = Array.from({ length: 40 }, (_, number) =>
    filing({ path: `n${number}`, publisher: 0, minutes: number, text: "Common words." }),
  );
  const many = await openSampleWeb({ filings });
  const ranked = await many.page("/search?q=common");
  const [, next] = /rel="next" href="([^"]+)">More articles/.exec(ranked) ?? [];
  const rest = await many.page(next!.replaceAll("&amp;", "&"));
  assert.match(rest, /Back to the first/);
  assert.equal(rest.match(/<article>/g)?.length, 10);
  assert.match(await many.page("/search?q=common&sort=date"), /sort=date&amp;before=[^"]+">Older articles/);
  await many.close();
});

test("queries are completed", async () => {
  const complete = async (query: string) => {
    const answer = await site.get(`/search/suggest?q=${encodeURIComponent(query)}`);
    return (await answer.json()) as Completion[];
  };
  const [first] = await complete("relat");
  assert.deepEqual([first?.query, first?.label], ["tag:JapanRelations ", "#JapanRelations"]);
  assert.equal(first?.address, "/tags/JapanRelations");
  assert.deepEqual(
    (await complete("summit -tag:japanr")).map(({ query, address }) => [query, address]),
    [["summit -tag:JapanRelations ", undefined]],
  );
  assert.deepEqual(
    (await complete("(category:pol")).map(({ query }) => query),
    ["(category:Politics "],
  );
  assert.ok((await complete("x publisher:e")).every(({ query }) => query.startsWith("x publisher:")));
  assert.deepEqual(
    (await complete("has:")).map(({ label }) => label),
    ["has:image"],
  );
  assert.deepEqual(
    (await complete("cat")).map(({ query }) => query),
    ["category:"],
  );
  assert.deepEqual(await complete("japan "), []);
});
