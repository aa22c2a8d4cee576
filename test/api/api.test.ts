import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import { after, before, test } from "node:test";
import { createApi } from "../../src/api/create-api.ts";
import { createWeb } from "../../src/web/create-web.ts";
import { serveWeb } from "../../src/web/serve-web.ts";
import { filing, wire } from "../web/sample-wire.ts";
import { openSampleApi, origin, type SampleApi, token } from "./open-sample-api.ts";

let sample: SampleApi;
before(async () => {
  sample = await openSampleApi();
});
after(() => sample.close());

interface Listed {
  articles: { id: string; title: string; text?: string; html?: string; access: string }[];
  next?: string;
}

/** All entries of a list, one at a time, by its cursors. */
async function walk(target: string, entriesOf: (answer: never) => unknown[]) {
  const seen: unknown[] = [];
  let next: string | undefined;
  do {
    const more = target.includes("?") ? "&" : "?";
    const address = `${target}${more}limit=1${next ? `&before=${encodeURIComponent(next)}` : ""}`;
    const response = await sample.ask(address);
    const answer = (await response.json()) as { next?: string };
    assert.equal(response.status, 200, address);
    seen.push(...entriesOf(answer as never));
    next = answer.next;
    const link = response.headers.get("link");
    if (next)
      assert.ok(link?.includes(encodeURIComponent(next)) && link.startsWith(`<${origin}/api/v1/`), link!);
    else assert.equal(link, null);
  } while (next && seen.length < 100);
  return seen;
}

test("every list goes on from its cursor, with nothing twice and nothing lost", async () => {
  const lists: [string, (answer: never) => unknown[]][] = [
    ["/articles", ({ articles }: Listed) => articles.map(({ id }) => id)],
    ["/tags/JapanRelations/articles", ({ articles }: Listed) => articles.map(({ id }) => id)],
    ["/categories/politics/articles", ({ articles }: Listed) => articles.map(({ id }) => id)],
    ["/publishers/harbour.example/articles", ({ articles }: Listed) => articles.map(({ id }) => id)],
    [
      "/search?q=Japan%20OR%20bridge%20OR%20Seoul&sort=rank",
      ({ articles }: Listed) => articles.map(({ id }) => id),
    ],
    [
      "/search?q=Japan%20OR%20bridge%20OR%20Seoul&sort=date",
      ({ articles }: Listed) => articles.map(({ id }) => id),
    ],
    [
      `/stories/${wire[0]!.article.storyId}`,
      ({ entries }: { entries: { id: string }[] }) => entries.map(({ id }) => id),
    ],
    ["/stories", ({ stories }: { stories: { id: string }[] }) => stories.map(({ id }) => id)],
    ["/tags", ({ tags }: { tags: { name: string }[] }) => tags.map(({ name }) => name)],
    ["/tags?order=name", ({ tags }: { tags: { name: string }[] }) => tags.map(({ name }) => name)],
    ["/tags?order=newest", ({ tags }: { tags: { name: string }[] }) => tags.map(({ name }) => name)],
    ["/publishers", ({ publishers }: { publishers: { key: string }[] }) => publishers.map(({ key }) => key)],
    ["/feeds", ({ feeds }: { feeds: { id: number }[] }) => feeds.map(({ id }) => id)],
  ];
  for (const [list, entriesOf] of lists) {
    const whole = entriesOf((await sample.get(`/api/v1${list}`)) as never);
    assert.ok(whole.length >= 2, `${list}: only ${whole.length}`);
    assert.deepEqual(await walk(`/api/v1${list}`, entriesOf), whole, list);
  }
});

test("a tag's other names lead to its canonical address, with the query and the rest of the path", async () => {
  const asked = await sample.ask("/api/v1/tags/japan%20relations/articles?limit=1&content=none");
  assert.equal(asked.status, 308);
  const location = asked.headers.get("location")!;
  assert.equal(location, "/api/v1/tags/JapanRelations/articles?limit=1&content=none");
  assert.equal((await sample.ask(location)).status, 200);
  await sample.store.verdicts.take(
    { action: "block", name: "Øresund", reason: "a test" },
    "2026-06-20T12:00:00.000Z",
  );
  const blocked = await sample.ask("/api/v1/tags/oresund");
  assert.equal(blocked.status, 410);
  assert.match(await blocked.text(), /#Øresund is blocked here \(a test\)/);
  await sample.store.verdicts.undo("2026-06-20T12:00:00.000Z");
});

test("an article has its text only where that is the whole of it, and on request", async () => {
  const { articles } = (await sample.get("/api/v1/articles")) as unknown as Listed;
  const whole = articles.find(({ title }) => title.startsWith("Leaders"))!;
  assert.match(whole.html!, /<em>go on<\/em>/);
  assert.equal(whole.text, wire[0]!.article.text);
  const cutOff = articles.find(({ access }) => access === "blocked")!;
  assert.deepEqual([cutOff.text, cutOff.html], [undefined, undefined]);
  const bare = (await sample.get("/api/v1/articles?content=none")) as unknown as Listed;
  assert.ok(bare.articles.every(({ text, html }) => text === undefined && html === undefined));
});

test("what a search has found is marked, and a mistake in it is explained", async () => {
  const answer = await sample.get("/api/v1/search?q=island&content=none");
  const [first] = answer.articles as unknown as { snippet: { text: string; hit: boolean }[] }[];
  assert.equal(answer.found as unknown as number, (answer.articles as unknown as unknown[]).length);
  assert.ok(!first || first.snippet.some(({ hit }) => hit));
  const visits = await sample.get("/api/v1/search?q=%22half%20an%20hour%22");
  const [found] = visits.articles as unknown as { snippet: { text: string; hit: boolean }[] }[];
  assert.deepEqual(
    found!.snippet.filter(({ hit }) => hit).map(({ text }) => text),
    ["half an hour"],
  );
  const mistaken = await sample.ask("/api/v1/search?q=%22half");
  assert.equal(mistaken.status, 400);
  assert.match(await mistaken.text(), /quotation mark/);
});

const newFeed = { method: "POST", body: '{"url":"https://new.example/feed"}' };
const json = { "content-type": "application/json" };

test("a feed's password is told to nobody", async () => {
  const { feed } = await sample.parts.addFeed("https://reader:secret@closed.example/feed");
  const one = await sample.ask(`/api/v1/feeds/${feed.id}`);
  assert.match(await one.text(), /"https:\/\/closed\.example\/feed"/);
  assert.doesNotMatch(await (await sample.ask("/api/v1/feeds")).text(), /secret/);
  await sample.store.feeds.remove(feed.id);
});

test("only who brings the token may write", async () => {
  for (const authorization of [undefined, "", "Bearer", "Bearer wrong", `Basic ${token}`, token]) {
    const headers = { ...json, ...(authorization !== undefined && { authorization }) };
    const refused = await sample.ask("/api/v1/feeds", { ...newFeed, headers });
    assert.equal(refused.status, 401, authorization);
    assert.match(refused.headers.get("www-authenticate")!, /^Bearer /);
    assert.equal((await sample.ask("/api/v1/feeds/1", { method: "DELETE", headers })).status, 401);
  }
  const headers = { ...json, authorization: `Bearer ${token}` };
  const added = await sample.ask("/api/v1/feeds", { ...newFeed, headers });
  assert.equal(added.status, 201);
  const { pathname } = new URL(added.headers.get("location")!);
  assert.equal((await sample.get(pathname)).url as unknown as string, "https://new.example/feed");
  assert.equal((await sample.ask("/api/v1/feeds", { ...newFeed, headers })).status, 409);
  assert.equal((await sample.ask(pathname, { method: "DELETE", headers })).status, 204);
  assert.equal((await sample.ask(pathname, { method: "DELETE", headers })).status, 404);
  const large = { ...newFeed, body: `{"url":"${"a".repeat(20_000)}"}`, headers };
  assert.equal((await sample.ask("/api/v1/feeds", large)).status, 413);
  const unread = { ...newFeed, body: '{"url":"https://new.example/no-feed"}', headers };
  assert.equal((await sample.ask("/api/v1/feeds", unread)).status, 422);
});

test("without a token in the settings nobody may write", async () => {
  const { parts } = sample;
  const api = createApi({ ...parts, settings: { version: "1.2.3", token: "" } });
  const headers = { ...json, authorization: "Bearer " };
  const refused = await api.answer(new Request("http://localhost/api/v1/feeds", { ...newFeed, headers }));
  assert.equal(refused.status, 403);
  assert.match(await refused.text(), /TAGWIRE_API_TOKEN/);
});

test("a publisher says how reading it goes", async () => {
  const { reading } = await sample.get("/api/v1/publishers/harbour.example");
  assert.deepEqual(reading, { full: 2, partial: 0, blocked: 1 });
});

test("any page may read, none may write", async () => {
  const read = await sample.ask("/api/v1/nothing", { headers: { origin: "https://other.example" } });
  assert.equal(read.headers.get("access-control-allow-origin"), "*");
  assert.equal(read.headers.get("access-control-allow-credentials"), null);
  const preflight = await sample.ask("/api/v1/feeds", {
    method: "OPTIONS",
    headers: { origin: "https://other.example", "access-control-request-method": "POST" },
  });
  assert.equal(preflight.status, 204);
  assert.equal(preflight.headers.get("access-control-allow-methods"), "GET,HEAD");
  assert.doesNotMatch(preflight.headers.get("access-control-allow-headers")!, /authorization/i);
});

test("a problem document says what is wrong, and its type leads to the reference", async () => {
  const response = await sample.ask("/api/v1/tags/Nowhere");
  assert.deepEqual(await response.json(), {
    type: `${origin}/api/v1#not-found`,
    title: "There is no such thing",
    status: 404,
    detail: "There is no tag #Nowhere: /api/v1/tags?prefix= finds what begins like it.",
  });
  assert.match(await (await sample.ask("/api/v1")).text(), /id="not-found"/);
});

test("a fault is reported, and not shown", async () => {
  const { list } = sample.store.publishers;
  sample.store.publishers.list = () => Promise.reject(new Error("secret detail"));
  const response = await sample.ask("/api/v1/publishers");
  sample.store.publishers.list = list;
  assert.equal(response.status, 500);
  assert.doesNotMatch(await response.text(), /secret/);
  assert.match(sample.faults[0]!, /secret detail/);
});

test("the reference shows every operation with a command line, and needs nothing from elsewhere", async () => {
  const { paths } = (await sample.get("/api/v1/openapi.json")) as unknown as {
    paths: Record<string, Record<string, { operationId: string }>>;
  };
  const page = await (await sample.ask("/api/v1")).text();
  for (const methods of Object.values(paths))
    for (const { operationId } of Object.values(methods))
      assert.ok(page.includes(`id="${operationId}"`), operationId);
  assert.ok(page.includes(`${origin}/api/v1/tags/JapanRelations/articles`));
  assert.doesNotMatch(page, /<script|<style|style=|(?:href|src)="(?!\/|#)/);
  assert.equal((await sample.ask("/api/v1/reference.css")).status, 200);
  assert.equal((await sample.ask("/api/v1?made=up")).status, 400);
  assert.equal((await sample.ask("/api")).headers.get("location"), "/api/v1");
});

test("a story that was merged leads to the one that it is part of, which says why", async () => {
  const [kept, gone] = [wire[0]!.article.storyId, wire[3]!.article.storyId];
  await sample.store.stories.regroup({
    moves: [{ id: wire[3]!.article.id, from: gone, to: kept, reason: "a test" }],
    merged: [{ from: gone, to: kept }],
    split: [],
  });
  const asked = await sample.ask(`/api/v1/stories/${gone}?content=none`);
  assert.equal(asked.status, 308);
  assert.equal(asked.headers.get("location"), `/api/v1/stories/${kept}?content=none`);
  const { reasons } = await sample.get(`/api/v1/stories/${kept}?content=none`);
  assert.deepEqual(reasons, [{ articleId: wire[3]!.article.id, reason: "a test" }]);
});

test("behind the site answers are compressed, kept until the archive changes, and 304 to who has them", async () => {
  const { parts, store, api } = sample;
  const web = createWeb({
    store,
    now: parts.now,
    settings: { pageSize: 30, cache: true },
    api: api.answer,
  });
  const get = async (headers: Record<string, string> = {}, method = "GET") =>
    web.answer(new Request("http://localhost/api/v1/articles", { headers, method }));
  const first = await get({ "accept-encoding": "br", "accept-language": "ja" });
  assert.equal(first.headers.get("content-encoding"), "br");
  assert.doesNotMatch(first.headers.get("vary")!, /language|cookie/i);
  const etag = first.headers.get("etag")!;
  assert.equal((await get({ "accept-encoding": "br", "if-none-match": etag })).status, 304);
  const head = await get({ "accept-encoding": "br" }, "HEAD");
  assert.deepEqual([head.status, head.headers.get("etag"), await head.text()], [200, etag, ""]);
  await store.articles.save([filing({ path: "newest", publisher: 0, minutes: 1, title: "The newest" })]);
  const changed = await get({ "accept-encoding": "br", "if-none-match": etag });
  assert.equal(changed.status, 200);
  assert.match(await (await get()).text(), /The newest/);
});

test("over a socket bodies are read and limited, whether they tell their length or not", async () => {
  const { parts, store, api } = sample;
  const web = createWeb({ store, now: parts.now, settings: { pageSize: 30, cache: true }, api: api.answer });
  const { address, close } = await serveWeb({ web, host: "127.0.0.1", port: 0 });
  const headers = { ...json, authorization: `Bearer ${token}` };
  const send = async (target: string, init: RequestInit) => {
    const response = await fetch(`${address}${target}`, { ...init, headers });
    return [response.status, await response.text()] as const;
  };
  /** Sent in chunks: no Content-Length. */
  const chunked = (text: string) =>
    ({ method: "POST", body: new Blob([text]).stream(), duplex: "half" }) as const;
  try {
    const url = (name: string) => JSON.stringify({ url: `https://new.example/${name}` });
    const [status, text] = await send("/api/v1/feeds", chunked(url("chunked")));
    assert.equal(status, 201, text);
    assert.equal((await send("/api/v1/feeds", { method: "POST", body: url("whole") }))[0], 201);
    assert.equal((await send("/api/v1/feeds", chunked("a".repeat(20_000))))[0], 413);
    assert.equal((await send("/api/v1/feeds", { method: "POST", body: "a".repeat(20_000) }))[0], 413);
    assert.equal((await send("/mcp", chunked("a".repeat(70_000))))[0], 413);
    const { id } = JSON.parse(text) as { id: number };
    assert.equal((await send(`/api/v1/feeds/${id}`, { method: "DELETE" }))[0], 204);
    assert.equal((await send(`/api/v1/feeds/${id}`, { method: "DELETE" }))[0], 404);
    assert.equal((await send("/api/v1/tags", { method: "PUT", body: "x" }))[0], 405);
  } finally {
    await close();
  }
});

test("docs/api.md names every address of the document, and no other", async () => {
  const page = readFileSync(path.join(import.meta.dirname, "..", "..", "docs", "api.md"), "utf8");
  const { paths } = (await sample.get("/api/v1/openapi.json")) as unknown as { paths: object };
  const rows = page.split("\n").filter((line) => line.startsWith("| `/"));
  const named = rows.flatMap((row) => {
    const written = [...row.split("|")[1]!.matchAll(/`([^`]+)`/g)].map(([, name]) => name!);
    const [first] = written;
    // "/articles" after "/tags/{name}" goes on from there.
    return written.map((name) => (first!.startsWith("/tags/{") && name !== first ? `${first}${name}` : name));
  });
  assert.deepEqual(named.map((name) => name.replace("?q=", "")).sort(), Object.keys(paths).sort());
});
