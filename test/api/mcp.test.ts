import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { after, before, test } from "node:test";
import { Client, StreamableHTTPClientTransport } from "@modelcontextprotocol/client";
import { StdioClientTransport } from "@modelcontextprotocol/client/stdio";
import { openSqliteStore } from "../../src/store/sqlite/open-sqlite-store.ts";
import { filing, publishers, wire } from "../web/sample-wire.ts";
import { openSampleApi, origin, type SampleApi } from "./open-sample-api.ts";

interface Result {
  isError?: boolean;
  content: { text: string }[];
  structuredContent: never;
}

let sample: SampleApi;
let client: Client;

/** A client of the MCP server of /mcp, without a socket. */
before(async () => {
  sample = await openSampleApi();
  client = new Client({ name: "test", version: "1.0.0" });
  const transport = new StreamableHTTPClientTransport(new URL(`${origin}/mcp`), {
    fetch: (address, init) => sample.ask(new URL(address).pathname, init),
  });
  await client.connect(transport);
});
after(async () => {
  await client.close();
  await sample.close();
  assert.deepEqual(sample.faults, []);
});

async function call(name: string, facts: Record<string, unknown>, asking = client): Promise<Result> {
  return (await asking.callTool({ name, arguments: facts })) as unknown as Result;
}

test("every tool only reads, describes itself in a few words, and what it gives fits its schema", async () => {
  const { tools } = await client.listTools();
  const calls: Record<string, Record<string, unknown>> = {
    latest_by_tag: { tag: "japan relations" },
    search: { query: "Japan" },
    read_article: { id: wire[0]!.article.id },
    story: { id: wire[0]!.article.storyId },
    trending: { hours: 168 },
    explain: { id: wire[0]!.article.id },
    find_tags: { name: "ishiba" },
  };
  assert.deepEqual(tools.map(({ name }) => name).sort(), Object.keys(calls).sort());
  const page = readFileSync(path.join(import.meta.dirname, "..", "..", "docs", "api.md"), "utf8");
  for (const { name, description, annotations, outputSchema } of tools) {
    assert.ok(page.includes(`| \`${name}\` |`), `docs/api.md does not name ${name}`);
    assert.ok(description && description.length < 160, name);
    assert.equal(annotations?.readOnlyHint, true, name);
    assert.ok(outputSchema, name);
    // The client checks structured content against the schema, and throws.
    const result = await call(name, calls[name]!);
    assert.ok(!result.isError, result.content[0]!.text);
    assert.ok(result.content[0]!.text.length > 10, name);
  }
});

test("a text is cut, and read_article gives the rest to the last character", async () => {
  const text = Array.from({ length: 2_500 }, (_, at) => `word${at} 日本\u{1f4f0}`).join(" ");
  await sample.store.articles.save([filing({ path: "long", publisher: 0, minutes: 1, title: "Long", text })]);
  const found = await call("search", { query: "intitle:Long date:7d", textLength: 300 });
  const [article] = (found.structuredContent as { articles: { id: string; text: string; more: number }[] })
    .articles;
  assert.ok(article!.text.length <= 300 && article!.more === article!.text.length);
  let [whole, from] = [article!.text, article!.more as number | undefined];
  for (let part = 0; part < 20 && from !== undefined; part++) {
    const { structuredContent } = await call("read_article", { id: article!.id, from });
    const answer = structuredContent as { text: string; more?: number };
    assert.ok(answer.text.isWellFormed());
    [whole, from] = [whole + answer.text, answer.more];
  }
  assert.equal(whole, text);
});

test("a list goes on, and all texts of one answer stay bounded", async () => {
  const many = Array.from({ length: 30 }, (_, at) =>
    filing({
      path: `m${at}`,
      publisher: 0,
      minutes: at,
      title: `Piece ${at}`,
      text: "word ".repeat(4_000),
    }),
  );
  await sample.store.articles.save(many);
  const first = await call("search", {
    query: "intitle:Piece",
    sort: "date",
    limit: 20,
    textLength: 8_000,
  });
  assert.ok(first.content[0]!.text.length < 40_000, `${first.content[0]!.text.length}`);
  const { next } = first.structuredContent as { next: string };
  const rest = await call("search", {
    query: "intitle:Piece",
    sort: "date",
    limit: 20,
    before: next,
  });
  assert.equal((rest.structuredContent as { articles: unknown[] }).articles.length, 10);
});

test("what cannot be is a result that says the way out", async () => {
  const refused: [string, Record<string, unknown>, RegExp][] = [
    ["latest_by_tag", { tag: "Nowhere" }, /no tag #Nowhere: find_tags/],
    ["latest_by_tag", { tag: "JapanRelations", before: "x" }, /before=x/],
    ["search", { query: '"half' }, /quotation mark/],
    ["search", { query: "a", limit: 999 }, /limit/],
    ["read_article", { id: "0000000000000000" }, /no article/],
    ["story", { id: "0000000000000000" }, /no story/],
    ["explain", { id: "../../etc" }, /id/],
  ];
  for (const [name, facts, message] of refused) {
    const result = await call(name, facts);
    assert.equal(result.isError, true, name);
    assert.match(result.content[0]!.text, message);
  }
});

test("the pages of tags are resources, in any script", async () => {
  const { resources } = await client.listResources();
  const { uri } = resources.find(({ name }) => name === "#石破茂")!;
  const { contents } = await client.readResource({ uri });
  assert.match((contents[0] as { text: string }).text, /^# Latest news with #石破茂/);
  await assert.rejects(client.readResource({ uri: "tagwire://tags/Nowhere" }), /no tag/);
  await assert.rejects(client.readResource({ uri: "tagwire://tags/%E0%A4%A" }), /no tag|URI/i);
});

test("pages of other sites, batches, and what is too large or no message are refused", async () => {
  const headers = { "content-type": "application/json", accept: "application/json, text/event-stream" };
  const list = { jsonrpc: "2.0", id: 1, method: "tools/list" };
  const ask = async (body: unknown, more = {}) =>
    (
      await sample.ask("/mcp", {
        method: "POST",
        headers: { ...headers, ...more },
        body: typeof body === "string" ? body : JSON.stringify(body),
      })
    ).status;
  assert.equal(await ask(list), 200);
  assert.equal(await ask(list, { origin }), 200);
  assert.equal(await ask(list, { origin: "https://other.example" }), 403);
  assert.equal(await ask(list, { origin: "null" }), 403);
  assert.equal(await ask([list, list]), 400);
  for (const body of ["", "{", "null", "3", "{}"]) assert.equal(await ask(body), 400, body);
  assert.equal(await ask({ ...list, more: "a".repeat(70_000) }), 413);
  for (const method of ["GET", "DELETE"]) {
    const response = await sample.ask("/mcp", { method });
    assert.deepEqual([response.status, response.headers.get("allow")], [405, "POST"]);
  }
});

test("tagwire mcp speaks on stdin and stdout, and sees what is saved while it runs", async () => {
  const folder = await mkdtemp(path.join(tmpdir(), "tagwire-mcp-"));
  const file = path.join(folder, "tagwire.db");
  const store = await openSqliteStore({ file });
  for (const publisher of publishers) await store.publishers.save(publisher);
  await store.articles.save(wire.slice(0, 2));
  const own = new Client({ name: "test", version: "1.0.0" });
  const program = path.join(import.meta.dirname, "..", "..", "bin", "tagwire.js");
  const transport = new StdioClientTransport({
    command: process.execPath,
    args: [program, "mcp", "--db", file],
    env: { TAGWIRE_DATA: folder },
  });
  try {
    await own.connect(transport);
    const count = async () => {
      const { structuredContent } = await call("latest_by_tag", { tag: "JapanRelations" }, own);
      return (structuredContent as { articles: unknown[] }).articles.length;
    };
    assert.equal(await count(), 2);
    await store.articles.save(wire.slice(4, 5));
    assert.equal(await count(), 3);
  } finally {
    await own.close();
    await store.close();
    await rm(folder, { recursive: true });
  }
});
