import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Item } from "../../src/domain/item.ts";
import type { Publisher } from "../../src/domain/publisher.ts";
import { TagwireError } from "../../src/domain/tagwire-error.ts";
import { createStepPool, type StepPool } from "../../src/ingest/step-pool.ts";

// Hostile pages and feeds through the threads of the real ingest, whose memory and time are bounded: each ends, as an
// article or as an error that says why, and the thread, or the one in its place, reads the next page.

let pool: StepPool;
before(() => {
  pool = createStepPool({ size: 1, timeoutMs: 20_000, memoryMb: 400 });
});
after(() => pool.close());

const publisher: Publisher = {
  key: "evil.example",
  name: "Evil",
  host: "evil.example",
  homepage: "https://evil.example/",
  demo: false,
};
const url = "https://evil.example/story";
const item: Item = {
  id: url,
  url,
  title: "A story",
  summary: "What the feed says.",
  authors: [],
  categories: [],
};
const paragraph =
  "<p>The council voted on Tuesday to rebuild the pier, and the work begins in spring.</p>".repeat(4);

const prepare = (html: string) =>
  pool.prepare({ item, publisher, seenAt: "2026-11-24T12:00:00.000Z", page: { url, html } });

async function outcomeOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
    return "read";
  } catch (error) {
    assert.ok(error instanceof TagwireError, String(error));
    assert.match(error.message, /evil\.example/);
    return error.code;
  }
}

async function assertReadsOn(): Promise<void> {
  const { draft } = await prepare(`<h1>A story</h1>${paragraph}`);
  assert.match(draft.text, /rebuild the pier/);
}

const pages: Record<string, { make: () => string; outcome: string }> = {
  "ten megabytes of one text": { make: () => `<p>${"word ".repeat(2_000_000)}</p>`, outcome: "too-large" },
  "a million nested tags": { make: () => "<div>".repeat(1_000_000), outcome: "too-large" },
  "a hundred thousand attributes": {
    make: () =>
      `<div ${Array.from({ length: 100_000 }, (_, n) => `a${n}="${n}"`).join(" ")}>${paragraph}</div>`,
    outcome: "read",
  },
  "NUL bytes": { make: () => `${"\0".repeat(1_000_000)}<p>${"\0a".repeat(500_000)}</p>`, outcome: "read" },
  "everything unclosed": {
    make: () => "<p><b><i><a href=x>text <td><li>".repeat(50_000),
    outcome: "too-large",
  },
};

for (const [name, { make, outcome }] of Object.entries(pages)) {
  test(`a page of ${name} ends, and the next one is read`, async () => {
    assert.equal(await outcomeOf(prepare(make())), outcome);
    await assertReadsOn();
  });
}

test("a feed of 200,000 items gives the first ones", async () => {
  const items = Array.from(
    { length: 200_000 },
    (_, n) => `<item><title>${n}</title><link>/${n}</link></item>`,
  );
  const text = `<rss version="2.0"><channel><title>t</title>${items.join("")}</channel></rss>`;
  assert.equal((await pool.parse(text, { url: "https://evil.example/feed" })).items.length, 10_000);
});

test("a thread that needs more memory than it may have is replaced, and the message names the page", async () => {
  const small = createStepPool({ size: 1, timeoutMs: 20_000, memoryMb: 60 });
  const many = `<h1>A story</h1>${`<p>${"<b>x</b> ".repeat(20)}</p>`.repeat(10_000)}`;
  const read = (html: string) =>
    small.prepare({ item, publisher, seenAt: "2026-11-24T12:00:00.000Z", page: { url, html } });
  await assert.rejects(read(many), {
    code: "too-large",
    message: /evil\.example\/story: .* more than 60 MB/,
  });
  const { draft } = await read(`<h1>A story</h1>${paragraph}`);
  assert.match(draft.text, /rebuild the pier/);
  await small.close();
});

test("a thread that takes more time than it may is stopped", async () => {
  const hasty = createStepPool({ size: 1, timeoutMs: 1, memoryMb: 400 });
  await assert.rejects(hasty.parse("<rss/>", { url }), { code: "timeout", message: /evil\.example\/story/ });
  await hasty.close();
});

test("how the archive uses its tags reaches the threads, those that start later too", async () => {
  const own = createStepPool({ size: 2, timeoutMs: 20_000, memoryMb: 400 });
  const use = { articles: 900, recent: 90, newsrooms: 40 };
  own.share({ articles: 1000, recent: 100, tags: new Map([["japan", use]]) });
  const text = "<p>Japan rebuilds its ports after the storm. Ships wait off Japan for a month.</p>".repeat(6);
  const page = {
    url,
    html: `<title>Japan rebuilds its ports</title><h1>Japan rebuilds its ports</h1><article>${text}</article>`,
  };
  const read = (from: StepPool) =>
    from.prepare({ item, publisher, seenAt: "2026-11-24T12:00:00.000Z", page });
  const scoreOf = ({ annotation }: Awaited<ReturnType<typeof read>>) =>
    annotation.tags.find(({ name }) => name === "Japan")?.score ?? 0;
  const [alone, shared, sharedToo] = await Promise.all([read(pool), read(own), read(own)]);
  await own.close();
  assert.ok(scoreOf(shared) < scoreOf(alone), "what nearly all articles bear says little");
  assert.equal(scoreOf(shared), scoreOf(sharedToo));
});
