import assert from "node:assert/strict";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { after, before, test } from "node:test";
import { runTagwire } from "../run-tagwire.ts";
import { type ServedPublishers, servePublishers } from "../serve-publishers.ts";
import { type RunningTagwire, startTagwire } from "../start-tagwire.ts";
import { publishers } from "./wire.ts";

// The first minute of a newcomer: `npm start` on an empty archive, then a first publisher of one's own.

const demo = path.join(import.meta.dirname, "..", "..", "demo");
let folder: string;
let env: NodeJS.ProcessEnv;
let site: RunningTagwire | undefined;
let served: ServedPublishers | undefined;

before(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "tagwire-demo-"));
  env = { TAGWIRE_DATA: folder, TAGWIRE_DEMO_PORT: "0" };
  site = await startTagwire(env);
});
after(async () => {
  await site?.stop();
  await served?.close();
  await rm(folder, { recursive: true });
});

async function get(address: string): Promise<string> {
  const response = await fetch(new URL(address, site!.address));
  assert.equal(response.status, 200, address);
  return response.text();
}

async function titlesOf(tag: string): Promise<string[]> {
  const feed = JSON.parse(await get(`/tags/${tag}.json`)) as {
    items: { title: string; external_url: string }[];
  };
  return feed.items.map((item) => new URL(item.external_url).pathname.split("/").filter(Boolean).join("/"));
}

test("the address is printed when the demo is there to be read", async () => {
  const front = await get("/");
  assert.match(front, /demo publishers/);
  assert.match(front, /npm run tagwire -- add/);
  const { items } = JSON.parse(await get("/tags/JapanRelations.json")) as {
    items: { date_published: string }[];
  };
  assert.ok(items.length >= 10);
  assert.ok(
    Date.now() - Date.parse(items[0]!.date_published) < 3 * 86_400_000,
    "the newest is of these days",
  );
});

test("#JapanRelations holds what a reader expects of the demo, and nothing that has no business there", async () => {
  const expected = JSON.parse(await readFile(path.join(demo, "expected-pages.json"), "utf8")) as Record<
    string,
    { holds: string[]; holdsNot: string[] }
  >;
  const { holds, holdsNot } = expected.JapanRelations!;
  const ids = (await titlesOf("JapanRelations")).map((address) => address.split("/").at(-1)!);
  const missing = holds.filter((id) => !ids.includes(id.split("/").at(-1)!));
  const wrong = holdsNot.filter((id) => ids.includes(id.split("/").at(-1)!));
  assert.deepEqual(wrong, []);
  assert.deepEqual(missing, []);
});

test("the demo's pictures come through the site, and nothing else does", async () => {
  const page = await get("/tags/JapanRelations");
  const pictures = [...page.matchAll(/<img src="([^"]+)"/g)].map((match) =>
    match[1]!.replaceAll("&amp;", "&"),
  );
  assert.ok(pictures.length > 0);
  for (const address of pictures) {
    assert.match(address, /^\/images\/[\w-]{22}\?of=http/);
    const answer = await fetch(new URL(address, site!.address));
    assert.deepEqual([answer.status, answer.headers.get("content-type")], [200, "image/png"]);
  }
  const forged = pictures[0]!.replace(/of=.*/, `of=${encodeURIComponent(`${site!.address}/tags`)}`);
  assert.equal((await fetch(new URL(forged, site!.address))).status, 404);
});

test("the first feed of one's own removes the demo, while the site goes on", async () => {
  served = await servePublishers(publishers, { now: new Date() });
  const own = { ...env, TAGWIRE_ALLOW_PRIVATE_NETWORKS: "true" };
  const added = await runTagwire(["add", served.feeds[0]!], { env: own });
  assert.equal(added.status, 0, added.stderr);
  await runTagwire(["poll"], { env: own });
  assert.doesNotMatch(await get("/"), /demo publishers/);
  assert.deepEqual(
    (await get("/publishers"))
      .match(/Eastern Chronicle|Harrowmere/g)
      ?.filter((name, at, all) => all.indexOf(name) === at),
    ["Eastern Chronicle"],
  );
  assert.equal((await titlesOf("JapanRelations")).length, 1);
});

test("it ends in good order when it is asked to", async () => {
  assert.equal(await site!.stop(), 0);
  site = undefined;
});
