import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { openSampleWeb, type SampleWeb } from "./open-sample-web.ts";
import { filing, wire } from "./sample-wire.ts";

let calm: SampleWeb;
let busy: SampleWeb;
before(async () => {
  [calm, busy] = await Promise.all([
    openSampleWeb(),
    openSampleWeb({
      filings: [...wire, ...usual(), ...burst("Rainstorm"), ...burst("Ferries"), ...burst("Zinc")],
    }),
  ]);
});
after(() => Promise.all([calm.close(), busy.close()]));

/** An article by each publisher on each of twenty days. */
function usual() {
  return Array.from({ length: 60 }, (_, at) =>
    filing({ path: `usual-${at}`, publisher: at % 3, minutes: (1 + Math.floor(at / 3)) * 1440 }),
  );
}

/** Six articles of two publishers in the last six hours. */
function burst(name: string) {
  return Array.from({ length: 6 }, (_, at) =>
    filing({
      path: `${name}-${at}`,
      publisher: at % 2,
      minutes: at * 60 + 5,
      tags: [{ name, kind: "theme", score: 1, evidence: [] }],
    }),
  );
}

test("the front page shows what rises: a line, a mark, a number, and the same in words", async () => {
  const [, section] = (await busy.page("/")).match(
    /<h2 id="rising">Rising today<\/h2>([\s\S]*?)<\/section>/,
  )!;
  assert.deepEqual([...section!.matchAll(/<bdi>(\w+)<\/bdi>/g)].map(([, name]) => name).sort(), [
    "Ferries",
    "Rainstorm",
    "Zinc",
  ]);
  assert.equal(
    section!.match(/<svg class="sparkline"[^>]*aria-hidden="true"><path d="M2.5,17.5L/g)?.length,
    3,
  );
  assert.match(section!, /<span class="unseen">6 articles of 2 newsrooms, 0 expected<\/span>/);
  assert.doesNotMatch(await busy.page("/"), /Most used/);
});

test("where nothing rises, it says so and shows what is most used under that name", async () => {
  const page = await calm.page("/");
  assert.doesNotMatch(page, /id="rising"|class="mark rising"/);
  assert.match(page, /<h2 id="used">Most used this (week|month)<\/h2>/);
  assert.match(await calm.page("/tags?order=rising"), /Nothing rises just now/);
});

test("the directory has what rises as an order of its own, in the reader's language", async () => {
  const directory = await busy.page("/tags");
  assert.match(directory, /<a href="\/tags\?order=rising">All rising tags<\/a>/);
  const page = await busy.page("/tags?order=rising");
  assert.match(page, /<h1[^>]*>Rising today<\/h1>/);
  assert.match(page, /<bdi>Rainstorm<\/bdi>/);
  assert.notEqual(page, directory);
  const german = await (await busy.get("/tags?order=rising", { "Accept-Language": "de" })).text();
  assert.match(german, /6 Artikel aus 2 Redaktionen, üblich: 0/);
});
