import assert from "node:assert/strict";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { DatabaseSync } from "node:sqlite";
import { test } from "node:test";
import { createArchive } from "../../../src/store/sqlite/migrations/001-create-archive.ts";
import { openSqliteStore } from "../../../src/store/sqlite/open-sqlite-store.ts";
import { at } from "../../contract/make-filing.ts";

const minutes = (count: number) => Date.parse(at(count));

/** An archive as the first release left it: a read item, a waiting one, an article that was blocked. */
function writeFirstArchive(file: string): void {
  const db = new DatabaseSync(file);
  db.exec(createArchive);
  db.exec(`PRAGMA user_version = 1; PRAGMA application_id = ${0x54574952}`);
  db.exec(`INSERT INTO publishers VALUES (1, 'd.example', 'D', 'd.example', 'https://d.example/', NULL, NULL, NULL, 0, 0);
    INSERT INTO feeds (id, url, title, publisher_key, demo, next_poll_at) VALUES (1, 'https://d.example/f', 'D', 'd.example', 0, 0);`);
  const item = db.prepare(
    "INSERT INTO items (feed_id, item_id, url, fingerprint, pending, record, seen_at, due_at, article_id) VALUES (1, ?, ?, 'x', ?, ?, ?, 0, ?)",
  );
  const record = { id: "b", url: "https://d.example/b", title: "B", authors: [], categories: [] };
  item.run("a", "https://d.example/a", 0, null, minutes(60), "00000000000000aa");
  item.run("b", record.url, 1, JSON.stringify(record), minutes(90), null);
  db.prepare(
    `INSERT INTO articles (id, publisher_id, published_at, first_seen_at, story_id, category, language, access, url, title,
      authors, keywords, summary, text, html) VALUES (?, 1, ?, ?, ?, 'General', 'en', 'blocked', ?, 'A', '[]', '[]', '', '', '')`,
  ).run("00000000000000aa", minutes(30), minutes(60), "00000000000000aa", "https://d.example/a");
  db.exec(`INSERT INTO tags (id, name, key, kind) VALUES (7, 'One', 'one', 'theme');
    INSERT INTO tag_keys VALUES ('one', 7, 'One');
    INSERT INTO article_tags VALUES (7, ${minutes(30)}, 1, 1, 0);
    INSERT INTO article_notes VALUES (1, '[[7,"One","theme",0.5]]', '[]', '[]');
    INSERT INTO stories VALUES ('00000000000000aa', 'A', 'General', 1, 1, 0, 0);`);
  db.close();
}

test("an archive of the first release is brought up to date, with what it knows", async () => {
  const folder = await mkdtemp(path.join(tmpdir(), "tagwire-migrate-"));
  const file = path.join(folder, "tagwire.db");
  writeFirstArchive(file);
  const store = await openSqliteStore({ file });
  assert.deepEqual(await store.items.moments(1, at(0)), [at(90), at(30)]);
  const [item, ...others] = await store.items.claimPending({ now: at(100), claimedUntil: at(110), limit: 9 });
  assert.deepEqual([item?.title, item?.changedAt, others.length], ["B", undefined, 0]);
  assert.equal(await store.items.otherReading(item!.number), undefined);
  const days = [{ day: at(60).slice(0, 10), full: 0, partial: 0, blocked: 1 }];
  assert.deepEqual(await store.publishers.access(at(0)), [{ key: "d.example", days }]);
  assert.equal(await store.subscriptions.ofFeed(1), undefined);
  assert.equal((await store.articles.get("00000000000000aa"))?.access, "blocked");
  const { entries } = await store.articles.search("intitle:a lang:en date:2026-11-20", { limit: 9 });
  assert.deepEqual(
    entries.map(({ id }) => id),
    ["00000000000000aa"],
  );
  await store.close();
  assert.deepEqual(readHours(file), [{ tag_id: 7, hour: minutes(0) / 3_600_000, articles: 1, newsrooms: 1 }]);
  await rm(folder, { recursive: true });
});

/** What the hourly counters were filled with. */
function readHours(file: string): unknown[] {
  const db = new DatabaseSync(file, { readOnly: true });
  try {
    assert.deepEqual({ ...db.prepare("SELECT articles FROM article_hours").get() }, { articles: 1 });
    assert.deepEqual({ ...db.prepare("SELECT newsroom FROM publishers").get() }, { newsroom: "d.example" });
    return db
      .prepare("SELECT * FROM tag_hours")
      .all()
      .map((row) => ({ ...row }));
  } finally {
    db.close();
  }
}
