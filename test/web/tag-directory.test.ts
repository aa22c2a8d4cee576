import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Filing } from "../../src/domain/article.ts";
import { openSampleWeb, type SampleWeb } from "./open-sample-web.ts";
import { now, wire } from "./sample-wire.ts";

const birth = { publishers: 3, articles: 3, idleDays: 180 };
let site: SampleWeb;
before(async () => {
  site = await openSampleWeb({ settings: { birth } });
});
after(() => site.close());

const quiet = async () => {
  const tags = await site.store.tags.list({ limit: 99 });
  return tags.filter(({ articles, publishers }) => articles < 3 && publishers < 3);
};

test("a tag that few articles carry is in no list, but its address answers", async () => {
  const rare = (await quiet()).map(({ name }) => name);
  assert.ok(rare.length > 0);
  for (const target of ["/", "/tags", "/tags?kind=place", "/tags?kind=person", "/tags/JapanRelations"]) {
    const shown = (await site.page(target)).replace(/<article[\s\S]*?<\/article>/g, "");
    for (const name of rare)
      assert.ok(!shown.includes(`<bdi>${name}</bdi></a> <span class="count">`), `${name} on ${target}`);
  }
  for (const name of rare) {
    const page = await site.page(`/tags/${encodeURIComponent(name)}`);
    assert.match(page, /<meta name="robots" content="noindex">/);
    assert.match(page, /So far few articles carry this tag/);
    assert.match(page, /<article/);
    assert.equal((await site.get(`/tags/${encodeURIComponent(name)}.rss`)).status, 200);
  }
});

test("a tag that enough articles carry is listed and found by search engines", async () => {
  assert.match(await site.page("/tags"), /JapanRelations<\/bdi>/);
  const page = await site.page("/tags/JapanRelations");
  assert.doesNotMatch(page, /noindex|So far few articles/);
});

test("a tag that nothing has carried for long leaves the directory, not its address", async () => {
  const date = new Date(now.getTime() + 200 * 86_400_000);
  const later = await openSampleWeb({ settings: { birth }, now: () => date });
  const fresh: Filing[] = ["a", "b", "c"].map((id) => ({
    ...wire[0]!,
    article: { ...wire[0]!.article, id, storyId: id, publishedAt: date.toISOString() },
    tags: [{ name: "Fresh", kind: "theme", score: 1, evidence: [] }],
  }));
  await later.store.articles.save(fresh);
  assert.match(await later.page("/tags"), /Fresh<\/bdi>/);
  assert.doesNotMatch(await later.page("/tags"), /JapanRelations<\/bdi>/);
  const page = await later.page("/tags/JapanRelations");
  assert.doesNotMatch(page, /noindex/);
  await later.close();
});

test("in a new archive, where no tag has grown, the directory holds all", async () => {
  const bounds = { publishers: 9, articles: 99, idleDays: 180 };
  const young = await openSampleWeb({ settings: { birth: bounds } });
  assert.match(await young.page("/tags"), /JapanRelations<\/bdi>/);
  await young.close();
});

test("addresses of merged and renamed tags lead on for ever", async () => {
  const { store } = site;
  const take = (from: string, to: string) =>
    store.verdicts.take({ action: "rename", from, to }, now.toISOString());
  await take("JapanRelations", "TokyoRelations");
  await take("TokyoRelations", "RelationsOfJapan");
  for (const name of ["JapanRelations", "TokyoRelations"]) {
    const { status, headers } = await site.get(`/tags/${name}.rss`);
    assert.deepEqual([status, headers.get("location")], [301, "/tags/RelationsOfJapan.rss"]);
  }
  const [one, other] = await store.tags.list({ limit: 2 });
  await store.verdicts.take({ action: "merge", from: one!.name, into: other!.name }, now.toISOString());
  const { status, headers } = await site.get(`/tags/${encodeURIComponent(one!.name)}`);
  assert.deepEqual([status, headers.get("location")], [301, `/tags/${encodeURIComponent(other!.name)}`]);
});

test("a blocked tag's page is gone, and says why", async () => {
  const [tag] = await site.store.tags.list({ limit: 1 });
  const reason = "<b>noise</b>.";
  await site.store.verdicts.take({ action: "block", name: tag!.name, reason }, now.toISOString());
  for (const extension of ["", ".rss"]) {
    const answer = await site.get(`/tags/${encodeURIComponent(tag!.name.toLowerCase())}${extension}`);
    assert.equal(answer.status, 410);
    assert.match(await answer.text(), /has blocked it: <bdi>&lt;b&gt;noise&lt;\/b&gt;<\/bdi>/);
  }
});

test("the first tags are listed at once", async () => {
  const empty = await openSampleWeb({ filings: [] });
  assert.match(await empty.page("/tags"), /Nothing yet/);
  await empty.store.articles.save(wire);
  assert.match(await empty.page("/tags"), /JapanRelations<\/bdi>/);
  await empty.close();
});

test("a tag is found by the beginning of a word or another name, without JavaScript", async () => {
  const all = await openSampleWeb();
  const page = await all.page("/tags?q=ishi");
  assert.match(page, /<input type="search" name="q" value="ishi"/);
  assert.match(
    page,
    /<bdi>石破茂<\/bdi><\/a> <span class="count">\d+<\/span> <span class="quiet">also <bdi>Ishiba<\/bdi>/,
  );
  assert.match(page, /noindex/);
  assert.match(
    await all.page("/tags?q=zyzzyva"),
    /<a href="\/search\?q=zyzzyva">Search the texts for <bdi>“zyzzyva”/,
  );
  await all.close();
});

test("first letters stand by their scripts, and a long list goes on page by page", async () => {
  const names = [
    ...Array.from({ length: 250 }, (_, at) => `Many${String(at).padStart(3, "0")}`),
    "Øresund",
    "서울",
    "7Eleven",
  ];
  const filings: Filing[] = names.map((name, at) => ({
    ...wire[0]!,
    article: {
      ...wire[0]!.article,
      id: at.toString(16).padStart(16, "0"),
      storyId: at.toString(16).padStart(16, "0"),
    },
    tags: [{ name, kind: "theme", score: 1, evidence: [] }],
  }));
  const full = await openSampleWeb({ filings });
  const first = await full.page("/tags?kind=theme");
  const groups = [...first.matchAll(/<dt>([^<]+)<\/dt><dd>(.*?)<\/dd>/gs)].map(
    ([, name, links]) =>
      `${name} ${[...links!.matchAll(/letter=[^>]*>([^<]+)</g)].map(([, one]) => one).join("")}`,
  );
  assert.deepEqual(groups, ["Latin MO", "Hangul 서", "Digits 7"]);
  const next = /rel="next" href="([^"]+)"/.exec(first)![1]!.replaceAll("&amp;", "&");
  assert.equal(next, "/tags?kind=theme&after=many238");
  const second = await full.page(next);
  assert.match(second, /Many239<\/bdi>/);
  assert.doesNotMatch(second, /Many238<\/bdi>|rel="next"/);
  assert.match(second, /<a href="\/tags\?kind=theme">Back to the first<\/a>/);
  await full.close();
});
