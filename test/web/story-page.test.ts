import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { openSampleWeb, type SampleWeb } from "./open-sample-web.ts";
import { filing, wire } from "./sample-wire.ts";
import { textOf } from "./text-of.ts";

const started = wire[0]!.article;
const copy = wire[2]!.article;
const later = filing({
  path: "later",
  publisher: 0,
  minutes: 60,
  title: "Visits to begin in <August>",
  category: "Politics",
  text: "The first visit is for the 14th of August.",
  storyId: started.id,
  tags: [{ name: "Visits", kind: "theme", score: 0.5, evidence: ["word visit"] }],
});
const alone = filing({ path: "alone", publisher: 0, minutes: 30, title: "A story of its own" });
let site: SampleWeb;

before(async () => {
  const reason = { storyEvidence: "likeness 0.50: shares <visits>, leaders" };
  site = await openSampleWeb({ filings: [...wire, { ...later, ...reason }, alone] });
  const [untold] = await site.store.stories.untold(1);
  const { id, title, publisherName, publishedAt, language } = later.article;
  const sentence = "The first visit is for the 14th of <August>.";
  const news = [{ sentence, articleId: id, publisherName, publishedAt, language }];
  await site.store.stories.tell([{ id: untold!.id, state: untold!.state, leadId: id, news }]);
  assert.ok(title);
});
after(() => site.close());

test("a story has the headline that speaks for it, its independent newsrooms and shared tags", async () => {
  const page = await site.page(`/stories/${started.id}`);
  assert.match(page, /<h1[^>]*>Visits to begin in &lt;August&gt;<\/h1>/);
  const text = textOf(page);
  assert.match(text, /4 articles by 3 publishers, the first 5 days ago · 2 independent newsrooms/);
  assert.match(text, /#JapanRelations #石破茂/);
});

test("a story says what is new, by whom and where it is written", async () => {
  const page = await site.page(`/stories/${started.id}`);
  assert.match(
    textOf(page),
    /What is new Tideline Post · 1 hour ago The first visit is for the 14th of <August>\./,
  );
  assert.match(page, new RegExp(`<blockquote><a href="/articles/${later.article.id}"[^>]*>The first visit`));
  assert.doesNotMatch(await site.page(`/stories/${alone.article.id}`), /What is new|one story/);
});

test("a story folds copies under their first, lists its articles by publisher, and draws when they came", async () => {
  const page = await site.page(`/stories/${started.id}`);
  const short = /<div class="wire digest">[\s\S]*?<section/.exec(page)![0];
  assert.equal(short.match(/<article>/g)?.length, 3);
  assert.match(textOf(short), /also in Harbour Financial/);
  assert.match(
    textOf(page),
    /By publisher Tideline Post 2\s*1 hour ago Visits to begin .*5 days ago Leaders of Japan/,
  );
  assert.match(page, /<svg[^>]*aria-label="Articles over time"/);
  const table = textOf(/<table>[\s\S]*?<\/table>/.exec(page)![0]);
  assert.match(
    table,
    /From Articles 15 June 2026 at 12:00 UTC 2 17 June 2026 at 12:00 UTC 1 20 June 2026 .* 1/,
  );
});

test("a story says why each of its articles stands in it", async () => {
  const page = await site.page(`/stories/${started.id}`);
  const details = textOf(/<details class="reasons">[\s\S]*?<\/details>/.exec(page)![0]);
  assert.match(details, /^Why these articles are one story Leaders of Japan/);
  assert.match(details, /Tideline Post, 15 June 2026 at 12:00 UTC\s*no reason was kept/);
  assert.match(
    details,
    /Tideline Post, 20 June 2026 at 11:00 UTC\s*likeness 0\.50: shares <visits>, leaders/,
  );
  const article = await site.page(`/articles/${later.article.id}`);
  assert.match(textOf(article), /Story\s*likeness 0\.50: shares <visits>/);
});

test("a story stands on the front page once, a copy in the lists of its category under the first", async () => {
  const front = await site.page("/");
  const links = front.match(
    new RegExp(`<h3[^>]*><a href="/(?:stories/${started.id}|articles/${later.article.id})"`, "g"),
  );
  assert.equal(links?.length, 1);
  const politics = await site.page("/categories/Politics");
  assert.ok(!politics.includes(`<h2><a href="/articles/${copy.id}"`));
  assert.match(textOf(politics), /also in Harbour Financial/);
});

test("the address of a merged story leads to where its articles are, also for its feeds", async () => {
  const [from, to] = [alone.article.id, started.id];
  const moves = [{ id: alone.article.id, from, to, reason: "they are one" }];
  await site.store.stories.regroup({ moves, merged: [{ from, to }], split: [] });
  for (const extension of ["", ".rss"]) {
    const answer = await site.get(`/stories/${from}${extension}`);
    assert.deepEqual([answer.status, answer.headers.get("location")], [301, `/stories/${to}${extension}`]);
  }
  assert.match(textOf(await site.page(`/stories/${to}`)), /5 articles by 3 publishers/);
});
