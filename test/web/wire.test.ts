import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { deflateRawSync, gzipSync } from "node:zlib";
import fc from "fast-check";
import {
  type Choice,
  choicesAt,
  isChoice,
  readChoice,
  tidyChoices,
  writeChoice,
} from "../../src/domain/choices/choice.ts";
import { holdsWords } from "../../src/domain/choices/mute-words.ts";
import { parseFeed } from "../../src/feeds/parse-feed.ts";
import { checkChoices, readWireCode, writeWireCode } from "../../src/web/wire/wire-code.ts";
import { type Kept, readWireFile, writeWireFile } from "../../src/web/wire/wire-file.ts";
import { brokenRules } from "../feeds/feed-rules.ts";
import { openSampleWeb, type SampleWeb } from "./open-sample-web.ts";
import { wire } from "./sample-wire.ts";
import { textOf } from "./text-of.ts";

let site: SampleWeb;
before(async () => {
  site = await openSampleWeb();
});
after(() => site.close());

const codeOf = (...lines: string[]) => writeWireCode(lines.map((line) => readChoice(line)!));
const articles = (page: string) => page.match(/<article>/g)?.length ?? 0;

const day = fc.date({ min: new Date("2000-01-01"), max: new Date("2099-12-31"), noInvalidDate: true });
const choice: fc.Arbitrary<Choice> = fc
  .record(
    {
      kind: fc.constantFrom("tag", "publisher", "search", "word"),
      name: fc.string({ unit: "grapheme", minLength: 1, maxLength: 40 }),
      muted: fc.constant(true),
      until: day.map((date) => date.toISOString().slice(0, 10)),
    },
    { requiredKeys: ["kind", "name"], noNullPrototype: true },
  )
  .filter(isChoice) as fc.Arbitrary<Choice>;

test("a choice comes back from its line as it was", () => {
  fc.assert(fc.property(choice, (one) => assert.deepEqual(readChoice(writeChoice(one)), one)));
});

test("choices come back from their code, in one order", () => {
  const quiet = choice.filter(({ kind }) => kind !== "search");
  fc.assert(
    fc.property(fc.array(quiet, { maxLength: 30 }), (choices) => {
      const code = writeWireCode(choices);
      assert.match(code, /^1[\w-]+$/);
      assert.deepEqual(readWireCode(code), { choices: tidyChoices(choices) });
      assert.equal(writeWireCode(tidyChoices(choices).toReversed()), code);
    }),
  );
});

test("any text is read as a code or told what is wrong with it", () => {
  const codes = fc.oneof(
    fc.string(),
    fc.stringMatching(/^1[\w-]{1,80}$/),
    fc.uint8Array().map((bytes) => `1${Buffer.from(bytes).toString("base64url")}`),
  );
  fc.assert(
    fc.property(codes, (code) => {
      const read = readWireCode(code);
      assert.ok("mistake" in read || read.choices.every(isChoice));
    }),
  );
});

test("a code that is none says why", () => {
  const packed = (text: string) => `1${deflateRawSync(text).toString("base64url")}`;
  const mistakeOf = (code: string) => {
    const read = readWireCode(code);
    return "mistake" in read ? read.mistake : "";
  };
  assert.equal(mistakeOf(""), "broken");
  assert.equal(mistakeOf(codeOf("#Japan").slice(0, -3)), "broken");
  assert.equal(mistakeOf(`2${codeOf("#Japan").slice(1)}`), "newer");
  assert.equal(mistakeOf("1".repeat(4_001)), "long");
  assert.equal(mistakeOf(packed("x".repeat(100_000))), "broken");
  assert.equal(mistakeOf(packed(Array.from({ length: 201 }, (_, at) => `#T${at}`).join("\n"))), "many");
  assert.equal(mistakeOf(packed(Array.from({ length: 11 }, (_, at) => `?t${at}`).join("\n"))), "searches");
  for (const line of [
    "Japan",
    "#",
    "=Nothing",
    '"war',
    "-=Politics",
    "-2026-13-01#A",
    '?"open',
    "# A",
    "#A\u0007",
  ])
    assert.deepEqual(readWireCode(packed(`#Good\n${line}`)), { mistake: "choice", at: line });
});

test("of two choices about one thing the later counts; a mute ends after its last day", () => {
  const choices = tidyChoices([
    { kind: "tag", name: "Japan" },
    { kind: "tag", name: "japan", muted: true, until: "2026-11-24" },
  ]);
  assert.deepEqual(choices.map(writeChoice), ["-2026-11-24#japan"]);
  assert.equal(choicesAt(choices, new Date("2026-11-24T23:59:00Z")).length, 1);
  assert.equal(choicesAt(choices, new Date("2026-11-25T00:00:00Z")).length, 0);
  const many = Array.from(
    { length: 200 },
    (_, at) => ({ kind: "tag", name: `${Math.sin(at)}${Math.cos(at)}${Math.tan(at)}` }) as const,
  );
  assert.deepEqual(checkChoices(many), { mistake: "long" });
});

test("muted words are found whole, whatever their case, accents and spacing; unspaced ones within a run", () => {
  const holds = (word: string, text: string) => holdsWords([word])(text);
  for (const [word, text] of [
    ["war", "The WAR, again"],
    ["war", "Wár."],
    ["civil war", "a civil\n  war"],
    ["U.S.", "in the U. S. Senate"],
    ["戦争", "両国は戦争を避けた"],
    ["ＡＩ", "about AI"],
    ["전쟁", "전쟁이 났다"],
    ["(a|b)*", "say a b now"],
  ] as const)
    assert.ok(holds(word, text), `${word} in ${text}`);
  for (const [word, text] of [
    ["war", "a warning, and wars"],
    ["war", "post-warfare"],
    ["civil war", "civil, and later a war"],
    ["戦争", "戦い"],
    ["...", "..."],
    [".", "anything"],
  ] as const)
    assert.ok(!holds(word, text), `${word} in ${text}`);
  assert.equal(holdsWords([])("anything"), false);
});

test("a wire holds what is followed without what is muted, and names both", async () => {
  const all = await site.page(`/wire/${codeOf("#JapanRelations")}`);
  assert.equal(articles(all), 5);
  const code = codeOf(
    "#japanrelations",
    "-@tideline.example",
    "=Politics",
    "-2027-01-01#Nowhere",
    '-2020-01-01"Tokyo',
  );
  const page = await site.page(`/wire/${code}`);
  assert.ok(articles(page) > 0 && articles(page) < 5);
  assert.match(textOf(page), /2 followed, 2 muted/);
  assert.match(
    textOf(page),
    /Followed #japanrelations Politics Muted #Nowhere until 1 January 2027 Tideline Post Follow/,
  );
  const list = textOf(page.slice(page.indexOf('class="wire digest"')));
  assert.match(list, /Harbour Financial · 4 days ago · Politics Leaders of/);
  assert.doesNotMatch(list, /Tideline Post ·/);
  assert.match(page, /Tokyo and Seoul weigh/);
});

test("a wire is private: found by no search engine, kept by nobody, and not by the page cache", async () => {
  const target = `/wire/${codeOf("#JapanRelations")}`;
  for (const extension of ["", ".rss", ".atom", ".json"]) {
    const response = await site.get(target + extension);
    assert.equal(response.status, 200);
    assert.equal(response.headers.get("cache-control"), "private, no-cache");
    assert.equal(response.headers.get("x-robots-tag"), "noindex");
    assert.equal(response.headers.get("referrer-policy"), "no-referrer");
    assert.ok(response.headers.get("etag"));
    const asked = { method: "GET", host: "localhost", target: target + extension } as const;
    assert.equal(site.web.findKept({ ...asked, reader: { locale: "en", theme: "system" } }), undefined);
  }
  const page = await site.page(target);
  assert.match(page, /<meta name="robots" content="noindex">/);
  assert.doesNotMatch(page, /rel="canonical"|og:url/);
  assert.doesNotMatch(await site.page("/sitemaps/pages.xml"), /wire\.example\/wire/);
});

test("a wire is three feeds, which keep the validators' rules", async () => {
  const code = codeOf("#JapanRelations", "?treaty");
  const types = { rss: "application/rss+xml", atom: "application/atom+xml", json: "application/feed+json" };
  for (const [extension, type] of Object.entries(types)) {
    const target = `/wire/${code}.${extension}`;
    const text = await site.page(target);
    assert.deepEqual(brokenRules(text, `https://wire.example${target}`), []);
    const feed = parseFeed(text, { url: `https://wire.example${target}`, contentType: type });
    assert.equal(feed.items.length, 5);
  }
});

test("a form without JavaScript adds, mutes and removes, each by a new address", async () => {
  const change = async (query: string) => {
    const response = await site.get(`/wire/change?${query}`);
    assert.equal(response.status, 303);
    const read = readWireCode(response.headers.get("location")!.replace("/wire/", ""));
    return "choices" in read ? read.choices.map(writeChoice) : read;
  };
  const add = new URLSearchParams({
    ...{ tags: "#japanrelations, New", publisher: "TIDELINE post", search: "sixty years" },
    ...{ mute: "sumo", kind: "word", span: "week" },
  });
  for (const line of ["=Politics", "#Øresund", "nonsense", "=Nothing"]) add.append("add", line);
  assert.deepEqual(await change(add.toString()), [
    ...[
      "#JapanRelations",
      "#New",
      "#Øresund",
      '-2026-06-27"sumo',
      "=Politics",
      "?sixty years",
      "@tideline.example",
    ],
  ]);
  const code = codeOf("#Japan", "-#Sumo");
  assert.deepEqual(await change(`code=${code}&remove=%23Japan`), ["-#Sumo"]);
  assert.deepEqual(await change(`code=${code}&mute=https://towa.example/&kind=publisher`), [
    ...["#Japan", "-#Sumo", "-@towa.example"],
  ]);
  assert.deepEqual(await change("mute=sumo,japan&kind=tag&span=ever"), ["-#japan", "-#sumo"]);
});

test("what cannot be chosen is explained", async () => {
  const wrong = {
    "publisher=nobody": /No publisher “nobody” is read here/,
    "search=%22open": /quotation mark is not closed/,
    [`tags=${"x".repeat(130)}`]: /nobody can follow or mute/,
    "code=1broken": /code in this address is damaged/,
  };
  for (const [query, reason] of Object.entries(wrong)) {
    const response = await site.get(`/wire/change?${query}`);
    assert.equal(response.status, 400, query);
    assert.match(textOf(await response.text()), reason);
  }
  const broken = await site.get("/wire/1nonsense.atom");
  assert.equal(broken.status, 400);
  assert.match(textOf(await broken.text()), /code in this address is damaged.*Start a new wire/);
});

test("/wire says what it is, and offers what can be chosen; of an article, what can be muted", async () => {
  const page = await site.page("/wire");
  assert.match(page, /<input type="checkbox" name="add" value="#JapanRelations">/);
  assert.match(page, /<input type="checkbox" name="add" value="=Politics">/);
  assert.match(await site.page("/wire?follow=%23Japan"), /value="#Japan" checked/);
  const { id, publisherKey } = wire[3]!.article;
  assert.match(await site.page("/tags/JapanRelations"), new RegExp(`href="/wire\\?article=${id}"`));
  const ofArticle = await site.page(`/wire?article=${id}`);
  assert.ok(ofArticle.includes(`value="-@${publisherKey}"`));
  assert.match(ofArticle, /value="-#JapanRelations"/);
  assert.equal((await site.get("/wire?article=none")).status, 404);
});

test("pages lead to what follows them, and list the keys", async () => {
  for (const [target, line] of Object.entries({
    "/tags/JapanRelations": "#JapanRelations",
    "/categories/Politics": "=Politics",
    "/publishers/tideline.example": "@tideline.example",
    "/search?q=sixty+years": "?sixty years",
  })) {
    const link = new RegExp(
      `<a class="choose" href="([^"]+)"[^>]* data-choice="${line.replace("?", "\\?")}"`,
    );
    const href = link.exec(await site.page(target))![1]!;
    assert.match(
      await site.page(href.replaceAll("&amp;", "&")),
      new RegExp(`value="${line.replace("?", "\\?")}" checked`),
    );
  }
  assert.match(textOf(await site.page("/keys")), /j the next article k the one before/);
});

const savedArticle = fc.record(
  {
    id: fc.stringMatching(/^[0-9a-f]{16}$/),
    title: fc.string({ maxLength: 60 }),
    language: fc.constantFrom("en", "ja", ""),
    publisher: fc.string({ maxLength: 20 }),
  },
  { noNullPrototype: true },
);

test("what a browser keeps comes back from its file", () => {
  const kept: fc.Arbitrary<Kept> = fc.record({
    choices: fc.array(choice, { maxLength: 10 }).map(tidyChoices),
    read: fc.array(fc.stringMatching(/^[0-9a-f]{16}$/), { maxLength: 5 }),
    saved: fc.array(savedArticle, { maxLength: 5 }),
  });
  fc.assert(
    fc.property(kept, (facts) => {
      assert.deepEqual(readWireFile(writeWireFile(facts)), { kept: { ...facts } });
    }),
  );
});

test("any file is read or told what is wrong with it", () => {
  const good = { tagwire: "wire", version: 1, choices: [], read: [], saved: [] };
  const mistake = (facts: object) => readWireFile(JSON.stringify({ ...good, ...facts }));
  assert.deepEqual(readWireFile("{"), { mistake: "noJson" });
  for (const other of ["null", "7", "[]", '{"version":1}'])
    assert.deepEqual(readWireFile(other), { mistake: "noWire" });
  assert.deepEqual(mistake({ version: 2 }), { mistake: "newer" });
  const damaged: Record<string, unknown[]> = {
    version: ["1", 0, null],
    choices: [
      undefined,
      {},
      [1],
      [{ kind: "tag" }],
      [{ kind: "wish", name: "a" }],
      [{ kind: "word", name: "a" }],
    ],
    read: [null, ["x"], [7], Array(5_001).fill("0123456789abcdef")],
    saved: [
      {},
      [{ id: "0123456789abcdef", title: 1, language: "", publisher: "" }],
      [{ id: "javascript:alert(1)" }],
    ],
  };
  for (const [at, values] of Object.entries(damaged))
    for (const value of values) assert.deepEqual(mistake({ [at]: value }), { mistake: "damaged", at });
  fc.assert(fc.property(fc.json(), (text) => assert.ok("mistake" in readWireFile(text))));
});

test("all scripts of a page, those that come later too, are under 25 kB compressed", async () => {
  const wanted = /\/static\/[\w.-]+\.js\?v=[\w-]+/g;
  const names = new Set((await site.page("/wire")).match(wanted));
  let bytes = 0;
  for (const name of names) {
    const response = await site.get(name);
    assert.equal(response.status, 200, name);
    const text = await response.text();
    for (const other of text.match(wanted) ?? []) names.add(other);
    bytes += gzipSync(text).length;
  }
  assert.ok(names.size >= 14, `only ${names.size} scripts`);
  assert.ok(bytes < 25_000, `${bytes} bytes`);
});
