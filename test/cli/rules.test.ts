import assert from "node:assert/strict";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { after, before, test } from "node:test";
import { runTagwire } from "../run-tagwire.ts";
import { type ServedPublishers, servePublishers, type TestPublisher } from "../serve-publishers.ts";

// A publisher whose pages hold what no program can know to be an advert: a rule takes it off, then explain shows how.

const sentence =
  "The harbour board said on Monday that the northern pier stays closed until the works are paid for.";
const pitch =
  "Those who travel in spring will find that the ferries of our partner leave every hour from the mole.";
const html = `<html lang="en"><head><title>Pier stays closed</title></head><body><article><h1>Pier stays closed</h1>
<p>${sentence} Ferries turn back at the mole.</p><p class="q7">${pitch} ${pitch}</p>
<p>${sentence} A second vote follows in June, and the town pays for the boats until then.</p></article></body></html>`;

const publisher: TestPublisher = {
  slug: "daily",
  name: "Daily",
  feed: "rss",
  articles: [
    { id: "pier", title: "Pier stays closed", ageDays: 1, html },
    {
      id: "gone",
      title: "Old berth sold",
      ageDays: 2,
      text: `${sentence}\n\n${sentence} It is the third sale.`,
    },
  ],
};

let folder: string;
let served: ServedPublishers;

before(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "tagwire-rules-"));
  served = await servePublishers([publisher], { now: new Date() });
});
after(async () => {
  await served.close();
  await rm(folder, { recursive: true });
});

const run = (...args: string[]) =>
  runTagwire(args, { env: { TAGWIRE_DATA: folder, TAGWIRE_ALLOW_PRIVATE_NETWORKS: "true" } });
const page = () => `${served.origin}/daily/a/pier`;

async function storedText(): Promise<string> {
  const { stdout } = await run("search", "pier", "--json");
  const { articles } = JSON.parse(stdout);
  return articles.find((article: { title: string }) => article.title === "Pier stays closed").text;
}

test("a rule is applied to the archive on request, and what cannot be read again stays", async () => {
  await run("add", served.feeds[0]!);
  await run("poll");
  assert.ok((await storedText()).includes(pitch), "what the rule is to remove must be there without it");
  publisher.articles[1]!.gone = true;
  const set = await run("rules", "set", "127.0.0.1", "--remove", ".q7", ".advert");
  assert.equal(set.status, 0, set.stderr);
  const applied = await run("rules", "apply", "127.0.0.1");
  assert.equal(applied.stdout, "1 articles read again, 1 texts changed, 1 left as they were\n");
  assert.match(applied.stderr, /left as it was: .*\/daily\/a\/gone/);
  const text = await storedText();
  assert.ok(!text.includes(pitch) && text.includes("second vote"));
  const again = JSON.parse((await run("rules", "apply", "127.0.0.1", "--json")).stdout);
  assert.deepEqual([again.read, again.changed, again.failed.length], [1, 0, 1]);
});

test("explain names the rule, what it removed, the evidence for tags, and the story", async () => {
  const { stdout, status } = await run("explain", page());
  assert.equal(status, 0);
  assert.match(stdout, /Fetch\n {2}http:\S+ answered\n {2}text\/html; charset=utf-8, read as utf-8/);
  assert.match(stdout, /The rule for 127\.0\.0\.1 counts here/);
  assert.match(stdout, /p\.q7: the publisher's rule: \.q7: “Those who travel/);
  assert.match(stdout, /title: Pier stays closed – /);
  assert.match(stdout, /category: \w+ – /);
  assert.match(stdout, /story: [0-9a-f]{16}, /);
});

test("explain takes a file and an id, and gives JSON", async () => {
  const file = path.join(folder, "page.html");
  await writeFile(file, html);
  const fromFile = JSON.parse((await run("explain", file, "--json")).stdout);
  assert.ok(fromFile.extraction.article.text.includes(pitch), "a file without an address has no rule");
  assert.equal(fromFile.stored, undefined);
  const withAddress = JSON.parse((await run("explain", file, "--url", page(), "--json")).stdout);
  assert.ok(!withAddress.extraction.article.text.includes(pitch));
  const { stored } = withAddress;
  const fromId = JSON.parse((await run("explain", stored.id, "--json")).stdout);
  assert.deepEqual(fromId.stored, stored);
  assert.ok(fromId.annotation.categoryEvidence);
  const { storyId, storyReason, title } = stored;
  assert.match(storyReason, /starts a story|shares|of its text/);
  const story = (await run("stories", storyId)).stdout;
  assert.ok(story.includes(`    ${title}\n    why: ${storyReason}`), story);
});

test("what cannot be explained or is no rule is told with the way out", async () => {
  const cases: [args: string[], status: number, message: RegExp][] = [
    [["explain", path.join(folder, "missing.html")], 1, /missing\.html can't be read: there is no such file/],
    [["explain", "0123456789abcdef"], 1, /no article 0123456789abcdef in the archive/],
    [["stories", "0123456789abcdef"], 1, /no story 0123456789abcdef: `tagwire stories` lists/],
    [["explain", `${served.origin}/daily/a/none`], 1, /\/daily\/a\/none/],
    [["rules", "set", "daily.example"], 2, /What is the rule for daily\.example/],
    [["rules", "set", "daily.example", "--text", "div["], 2, /--text div\[: this is no CSS selector/],
    [["rules", "set", "daily.example", "--cookie", "a=1\r\nx: 2"], 2, /--cookie: only visible ASCII/],
    [["rules", "remove", "daily.example"], 1, /no rule for daily\.example/],
    [["rules", "apply"], 2, /tagwire rules list/],
  ];
  for (const [args, status, message] of cases) {
    const ended = await run(...args);
    assert.equal(ended.status, status, args.join(" "));
    assert.match(ended.stderr, message);
    assert.doesNotMatch(ended.stderr, /\n\s+at /);
  }
});
