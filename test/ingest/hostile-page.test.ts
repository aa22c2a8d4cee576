import assert from "node:assert/strict";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { test } from "node:test";
import { openApp } from "../../src/app.ts";
import { readSettings } from "../../src/config.ts";
import { servePublishers, type TestPublisher } from "../serve-publishers.ts";

const calm = "The council voted on Tuesday to rebuild the pier, and the work begins in spring.";
const publisher: TestPublisher = {
  slug: "evil",
  name: "Evil Daily",
  feed: "rss",
  articles: [
    {
      id: "deep",
      title: "Deep page",
      ageDays: 1,
      html: "<div>".repeat(300_000),
      summary: "What the feed says.",
    },
    { id: "calm", title: "Calm page", ageDays: 2, text: `${calm}\n\n${calm} A third vote follows in June.` },
  ],
};

test("a page that cannot be read is filed at once with what the feed says and why; the next one is read", async () => {
  const folder = await mkdtemp(path.join(tmpdir(), "tagwire-hostile-"));
  const served = await servePublishers([publisher], { now: new Date() });
  const app = await openApp(readSettings({}, { data: folder, allowPrivateNetworks: true }));
  try {
    await app.addFeed(served.feeds[0]!);
    const { articles } = await app.poll();
    assert.deepEqual([articles.added, articles.failed, articles.waiting], [2, [], []]);
    const { entries } = await app.store.articles.latest({ limit: 10 });
    const [deep, calmOne] = entries;
    assert.deepEqual([deep?.title, deep?.text, deep?.access], ["Deep page", "", "blocked"]);
    assert.equal(deep?.summary, "What the feed says.");
    assert.match(deep?.accessReason ?? "", /nests its elements more than 200 deep/);
    assert.equal(calmOne?.access, "full");
  } finally {
    await app.close();
    await served.close();
    await rm(folder, { recursive: true });
  }
});
