import assert from "node:assert/strict";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { after, before, test } from "node:test";
import { publishers } from "../main-job/wire.ts";
import { runTagwire } from "../run-tagwire.ts";
import { type ServedPublishers, servePublishers } from "../serve-publishers.ts";

// One reader's session in a terminal, command after command, each in a process of its own.

let folder: string;
let served: ServedPublishers;
let env: NodeJS.ProcessEnv;

before(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "tagwire-session-"));
  served = await servePublishers(publishers, { now: new Date() });
  env = { TAGWIRE_DATA: folder, TAGWIRE_ALLOW_PRIVATE_NETWORKS: "true" };
});
after(async () => {
  await served.close();
  await rm(folder, { recursive: true });
});

const run = (...args: string[]) => runTagwire(args, { env });

test("a private address is refused unless that is allowed", async () => {
  const { status, stderr } = await runTagwire(["add", served.feeds[0]!], { env: { TAGWIRE_DATA: folder } });
  assert.equal(status, 1);
  assert.match(stderr, /127\.0\.0\.1/);
  assert.match(stderr, /TAGWIRE_ALLOW_PRIVATE_NETWORKS=true/);
});

test("add takes a feed or a site; what fails is named and the rest goes on", async () => {
  const closed = "http://127.0.0.1:9/feed";
  const { status, stdout, stderr } = await run(
    "add",
    closed,
    served.feeds[0]!,
    `${served.origin}/harbour-ledger/`,
  );
  assert.equal(status, 1);
  assert.match(stderr, /127\.0\.0\.1:9/);
  assert.match(stdout, /added Eastern Chronicle: .*\(rss, 4 items\)/);
  assert.match(stdout, /added Harbour Ledger: .*\(atom, 5 items\)/);
});

test("adding a feed twice is told", async () => {
  const { status, stderr } = await run("add", served.feeds[0]!);
  assert.equal(status, 1);
  assert.match(stderr, /already/);
});

test("feeds lists them, poll reads them, latest and search show them", async () => {
  assert.match((await run("feeds")).stdout, /not read yet/);
  const polled = await run("poll", "--json");
  assert.equal(polled.status, 0, polled.stderr);
  assert.equal(JSON.parse(polled.stdout).articles.added, 9);
  const { stdout } = await run("feeds");
  assert.match(stdout, /read just now/);
  assert.match(stdout, /\nPages of the last 30 days:\n127\.0\.0\.1:\d+\S* {2}100 % whole\n/);
  const latest = await run("latest", "japanrelations");
  assert.match(latest.stdout, /^Latest news with #JapanRelations\n\nEastern Chronicle · 3 days ago · /);
  assert.match(latest.stdout, /Scallop processors in Hokkaido/);
  const found = JSON.parse((await run("search", "scallop", "--json")).stdout);
  assert.deepEqual(
    found.articles.map((article: { title: string }) => article.title),
    ["Beijing to lift its ban on Japanese seafood, exporters cautious"],
  );
  const shown = await run("search", "scallops", "--sort", "date", "--limit", "1");
  assert.match(shown.stdout, /^1 article\n\n[^\n]+\n[^\n]+\nhttp\S+\n[^\n]*[Ss]callop/);
  const misused = await run("search", "date:soon OR", "--sort", "date");
  assert.equal(misused.status, 2);
  assert.match(misused.stderr, /"date:soon OR" cannot be read at character 1, "date:soon": "soon" is no day/);
});

test("an unknown tag is told with the way out", async () => {
  const { status, stderr } = await run("latest", "NoSuchTag");
  assert.equal(status, 1);
  assert.match(stderr, /No article carries #NoSuchTag.*tagwire tags list/);
});

test("export without feeds says so", async () => {
  const { status, stderr } = await runTagwire(["export"], {
    env: { TAGWIRE_DATA: path.join(folder, "empty") },
  });
  assert.equal(status, 1);
  assert.match(stderr, /no feeds.*tagwire add/);
});

test("export gives what import takes; known feeds are not doubled", async () => {
  const file = path.join(folder, "feeds.opml");
  const exported = await run("export");
  await writeFile(file, exported.stdout);
  assert.match((await run("import", file)).stdout, /0 feeds added, 2 known already, 0 failed/);
  const fresh = { ...env, TAGWIRE_DATA: path.join(folder, "fresh") };
  assert.match((await runTagwire(["import", file], { env: fresh })).stdout, /2 feeds added/);
});

test("a file that is no OPML is told", async () => {
  const file = path.join(folder, "notes.txt");
  await writeFile(file, "milk, eggs");
  const { status, stderr } = await run("import", file);
  assert.equal(status, 1);
  assert.match(stderr, /notes\.txt .*OPML/);
});

test("remove takes an address; its articles stay", async () => {
  assert.match((await run("remove", served.feeds[0]!)).stdout, /removed/);
  assert.match((await run("latest", "JapanRelations", "--short")).stdout, /Eastern Chronicle/);
  const again = await run("remove", served.feeds[0]!);
  assert.equal(again.status, 1);
  assert.match(again.stderr, /none of your feeds/);
});

test("tags are listed by use, and merged for good", async () => {
  const tags = JSON.parse((await run("tags", "list", "--json")).stdout) as {
    name: string;
    articles: number;
  }[];
  assert.ok(tags.some((tag) => tag.name === "JapanRelations"));
  assert.match(
    (await run("tags", "merge", "SouthKoreaRelations", "JapanRelations")).stdout,
    /#SouthKoreaRelations is #JapanRelations/,
  );
  assert.match(
    (await run("latest", "SouthKoreaRelations", "--short")).stdout,
    /^Latest news with #JapanRelations/,
  );
});

test("misuse ends with status 2 and says how it is used", async () => {
  for (const args of [
    ["add"],
    ["nonsense"],
    ["poll", "--nonsense"],
    ["latest", "X", "--limit", "many"],
    ["tags", "paint"],
  ]) {
    const { status, stderr } = await run(...args);
    assert.equal(status, 2, args.join(" "));
    assert.ok(stderr.length > 10, args.join(" "));
  }
});

test("a setting that makes no sense is told by its name", async () => {
  const { status, stderr } = await runTagwire(["config"], { env: { TAGWIRE_PORT: "many" } });
  assert.equal(status, 2);
  assert.match(stderr, /TAGWIRE_PORT=many: a whole number from 0 to 65535 is wanted/);
});
