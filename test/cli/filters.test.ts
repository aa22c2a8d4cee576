import assert from "node:assert/strict";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { after, before, test } from "node:test";
import { gzipSync } from "node:zlib";
import { runTagwire } from "../run-tagwire.ts";

let folder: string;
before(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "tagwire-filters-"));
});
after(() => rm(folder, { recursive: true }));

const linesOf = (text: string) =>
  text
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
const rss = `<rss version="2.0"><channel><title>Daily</title><link>https://daily.example/</link><item><title>One</title><link>https://daily.example/1</link></item></channel></rss>`;

test("parse reads files, and says of each broken one why", async () => {
  const [feed, page] = [path.join(folder, "feed.xml"), path.join(folder, "page.html")];
  await writeFile(feed, rss);
  await writeFile(page, "<!doctype html><html><body><p>Hello</p></body></html>");
  const { status, stdout, stderr } = await runTagwire([
    "parse",
    feed,
    page,
    path.join(folder, "missing.xml"),
  ]);
  const [parsed, broken, missing] = linesOf(stdout);
  assert.equal(parsed?.items[0].url, "https://daily.example/1");
  assert.match(broken?.error, /page\.html/);
  assert.match(missing?.error, /missing\.xml can't be read: there is no such file/);
  assert.equal(status, 1);
  assert.match(stderr, /page\.html/);
});

test("parse as a filter keeps order, passes unknown fields through, and survives broken lines", async () => {
  const input = [
    JSON.stringify({ id: 1, xml: rss, mine: "kept" }),
    "{broken",
    JSON.stringify({ id: 3, xml: "nothing" }),
    JSON.stringify({ id: 4, xml: rss.replace("One", "&lt;i&gt;One&lt;/i&gt;") }),
  ];
  const { status, stdout, stderr } = await runTagwire(["parse"], { input: input.join("\n") });
  const lines = linesOf(stdout);
  assert.deepEqual([lines[0]?.id, lines[0]?.title, lines[0]?.mine], [1, "Daily", "kept"]);
  assert.match(lines[1]?.error, /line 2 is no JSON/);
  assert.equal(lines[2]?.id, 3);
  assert.ok(lines[2]?.error);
  assert.equal(lines[3]?.items[0].title, "<i>One</i>", "as the feed writes it");
  assert.equal(status, 0);
  assert.match(stderr, /2 of 4 lines/);
});

test("extract reads gzipped pages, and leaves nothing over from the question", async () => {
  const file = path.join(folder, "page.html.gz");
  const text =
    "The harbour authority said on Monday that the northern pier will stay closed until the spring. ".repeat(
      6,
    );
  await writeFile(
    file,
    gzipSync(
      `<html><head><title>Pier stays closed</title></head><body><h1>Pier stays closed</h1><p>${text}</p><p>${text}</p></body></html>`,
    ),
  );
  const input = JSON.stringify({
    id: "a",
    url: "https://daily.example/pier",
    htmlFile: file,
    authors: ["Left Over"],
    publishedAt: "2020-01-01",
    mine: 1,
  });
  const [line] = linesOf((await runTagwire(["extract"], { input })).stdout);
  assert.equal(line?.title, "Pier stays closed");
  assert.match(line?.text, /northern pier/);
  assert.deepEqual([line?.authors, line?.publishedAt, line?.mine, line?.access], [[], undefined, 1, "full"]);
});

test("annotate gives language, category, entities and tags with their evidence", async () => {
  const input = JSON.stringify({
    id: 7,
    title: "Germany and France agree on a joint budget for Europe",
    text: "German Chancellor Friedrich Merz and French President Emmanuel Macron agreed in Berlin on Friday on a joint proposal for the European Union's next budget. Merz said the talks had been good.",
    tags: ["stale"],
  });
  const [line] = linesOf((await runTagwire(["annotate"], { input })).stdout);
  assert.equal(line?.language, "en");
  assert.equal(line?.category, "Politics");
  assert.ok(
    line?.entities.some(
      (entity: { type: string; name: string }) =>
        entity.type === "person" && entity.name === "Friedrich Merz",
    ),
  );
  assert.ok(line?.tags.some((tag: { name: string }) => tag.name === "FranceGermanyRelations"));
  for (const tag of line?.tags ?? [])
    assert.ok(tag.kind && tag.score > 0 && tag.evidence.length > 0, JSON.stringify(tag));
});

test("cluster puts two reports of one event into one story, and another event into another", async () => {
  const quake =
    "A magnitude 7.1 earthquake struck near Valdivia in Chile on Sunday, killing at least nine people, officials said. The quake toppled houses along the coast and cut power.";
  const input = [
    { id: "1", title: "Earthquake near Valdivia kills nine", text: quake },
    {
      id: "2",
      title: "Central bank cuts rates in Norway",
      text: "Norges Bank lowered its key policy rate by a quarter point on Thursday, its first cut in five years, surprising economists.",
    },
    {
      id: "3",
      title: "Nine dead as quake hits Valdivia in Chile",
      text: `${quake} Rescue workers searched collapsed houses in Valdivia.`,
    },
  ];
  const lines = linesOf(
    (await runTagwire(["cluster"], { input: input.map((line) => JSON.stringify(line)).join("\n") })).stdout,
  );
  assert.equal(lines[0]?.story, lines[2]?.story);
  assert.notEqual(lines[0]?.story, lines[1]?.story);
});

test("cluster lets languages meet by the names that annotate has found", async () => {
  const entities = ["Kushiro", "Hokkaido", "Nemuro"].map((name) => ({ type: "place", name }));
  const report = { publishedAt: "2025-06-03T06:00:00Z", entities };
  const input = [
    {
      ...report,
      id: "1",
      language: "fr",
      title: "Séisme près de Kushiro",
      text: "Un séisme a frappé Hokkaido.",
    },
    {
      ...report,
      id: "2",
      language: "de",
      title: "Erdbeben vor Kushiro",
      text: "Auf Hokkaido bebte die Erde.",
    },
    {
      id: "3",
      language: "de",
      title: "Kurs",
      text: "Die Börse schloss fester.",
      entities: [null, { name: 3 }],
    },
  ];
  const lines = linesOf(
    (await runTagwire(["cluster"], { input: input.map((line) => JSON.stringify(line)).join("\n") })).stdout,
  );
  assert.deepEqual(
    lines.map(({ story }) => story),
    ["1", "1", "3"],
  );
});
