import assert from "node:assert/strict";
import { test } from "node:test";
import { createMinuteMemory } from "../../src/domain/minute-memory.ts";
import { cacheKey } from "../../src/web/answers/cache-key.ts";
import { chooseEncoding } from "../../src/web/answers/choose-encoding.ts";
import { keepAnswer, representationOf } from "../../src/web/answers/kept-answer.ts";
import { matchesEtag } from "../../src/web/answers/matches-etag.ts";
import { createPageCache } from "../../src/web/answers/page-cache.ts";
import { firstWords } from "../../src/web/parts/first-words.ts";
import { fitClass } from "../../src/web/parts/fit-class.ts";
import { fitHeadings } from "../../src/web/parts/fit-headings.ts";

const encodings: [string | undefined, string][] = [
  [undefined, "identity"],
  ["", "identity"],
  ["gzip, deflate, br, zstd", "br"],
  ["gzip;q=0.5", "gzip"],
  ["br;q=0, gzip", "gzip"],
  ["br; q=0.000", "identity"],
  ["BR", "identity"],
  ["x-gzip", "identity"],
];
for (const [header, encoding] of encodings) {
  test(`Accept-Encoding ${header ?? "(none)"} gets ${encoding}`, () => {
    assert.equal(chooseEncoding(header), encoding);
  });
}

test("If-None-Match compares weakly, one of several or any", () => {
  assert.ok(matchesEtag('"a"', '"a"'));
  assert.ok(matchesEtag('"x", W/"a"', '"a"'));
  assert.ok(matchesEtag("*", '"a"'));
  assert.ok(!matchesEtag('"ab"', '"a"'));
  assert.ok(!matchesEtag(undefined, '"a"'));
});

test("each form of an answer has its own strong ETag; what is small is not compressed", () => {
  const page = keepAnswer(Buffer.from("words ".repeat(500)), { "content-type": "text/html" });
  const [plain, br, gzip] = (["identity", "br", "gzip"] as const).map((form) => representationOf(page, form));
  assert.equal(new Set([plain!.etag, br!.etag, gzip!.etag]).size, 3);
  assert.ok(br!.body.length < plain!.body.length);
  assert.equal(plain!.headers.vary, "Accept-Encoding");
  const small = keepAnswer(Buffer.from("ok"), { "content-type": "text/html" });
  assert.equal(representationOf(small, "br").headers["content-encoding"], undefined);
});

const reader = { locale: "de", theme: "dark" } as const;
const keys: [string, string][] = [
  ["/tags/A?utm_source=x", "de dark h /tags/A"],
  ["/tags/A?x=1&view=stories&y=2", "de dark h /tags/A?view=stories"],
  ["/tags/A?view=stories&before=1-a", "de dark h /tags/A?before=1-a&view=stories"],
  ["/articles/1?before=1-a", "de dark h /articles/1"],
  ["/search?q=a+b&z=1", "de dark h /search?q=a+b"],
  ["/?", "de dark h /"],
];
for (const [target, key] of keys) {
  test(`${target} is kept as "${key}"`, () =>
    assert.equal(cacheKey({ method: "GET", host: "h", target, reader }), key));
}

function answerOf(size: number) {
  return keepAnswer(Buffer.alloc(size, "a"), {});
}

test("a page cache forgets everything when the epoch changes, and what came too late", () => {
  let epoch = "1";
  const cache = createPageCache(1e6, () => epoch);
  cache.keep("a", "1", answerOf(10));
  assert.ok(cache.find("a"));
  epoch = "2";
  assert.equal(cache.find("a"), undefined);
  cache.keep("b", "1", answerOf(10));
  assert.equal(cache.find("b"), undefined);
});

test("a page cache keeps to its bytes; the least recently used leaves first", () => {
  const cache = createPageCache(3 * (2 * (1000 + 1) + 1024), () => "");
  for (const key of ["a", "b", "c"]) cache.keep(key, "", answerOf(1000));
  cache.find("a");
  cache.keep("d", "", answerOf(1000));
  assert.deepEqual(
    ["a", "b", "c", "d"].map((key) => cache.find(key) !== undefined),
    [true, false, true, true],
  );
  cache.keep("huge", "", answerOf(1e6));
  cache.keep("k".repeat(10_000), "", answerOf(10));
  assert.equal(cache.find("huge") ?? cache.find("k".repeat(10_000)), undefined);
  assert.ok(cache.find("a"));
});

test("a minute memory asks again after a minute, and after a failure at once", async () => {
  let time = 0;
  let asked = 0;
  const memory = createMinuteMemory(() => new Date(time));
  const count = async () => ++asked;
  assert.equal(await memory.recall("a", count), 1);
  time = 59_000;
  assert.equal(await memory.recall("a", count), 1);
  time = 60_000;
  assert.equal(await memory.recall("a", count), 2);
  await assert.rejects(memory.recall("b", () => Promise.reject(new Error("no"))));
  assert.equal(await memory.recall("b", count), 3);
});

test("headings move below their headline and close their gaps", () => {
  assert.equal(fitHeadings("<p>x</p>", 2), "<p>x</p>");
  assert.equal(fitHeadings("<h1>a</h1><h4 id='i'>b</h4>", 2), "<h3>a</h3><h4 id='i'>b</h4>");
  assert.equal(fitHeadings("<h2>a</h2><hr>", 1), "<h2>a</h2><hr>");
  assert.equal(fitHeadings("<h5>a</h5>", 6), "<h6>a</h6>");
});

test("a short tag is set larger than a long one, a wide script as wide as it is", () => {
  const size = (word: string) => Number(fitClass(word).slice("fit-".length));
  assert.ok(size("#G7") < size("#JapanRelations"));
  assert.ok(size("#石破茂と李在明") > size("#ishibaa"));
  assert.equal(size("#".repeat(500)), 64);
});

test("the first words end with a word, and never within a character", () => {
  assert.equal(firstWords("short"), "short");
  assert.match(firstWords("word ".repeat(100)), /^(?:word ){62,63}word …$/);
  assert.ok(firstWords("漢".repeat(400)).endsWith("漢 …"));
  assert.ok(firstWords(`x${"𠮷".repeat(400)}`).isWellFormed());
});
