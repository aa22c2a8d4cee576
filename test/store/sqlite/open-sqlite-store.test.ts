import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { closeSync, mkdirSync, mkdtempSync, openSync, rmSync, writeFileSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { DatabaseSync } from "node:sqlite";
import { after, describe, test } from "node:test";
import { TagwireError } from "../../../src/domain/tagwire-error.ts";
import { migrate } from "../../../src/store/sqlite/migrate.ts";
import { openSqliteStore } from "../../../src/store/sqlite/open-sqlite-store.ts";
import { filing, idOf, savePublishers } from "../../contract/make-filing.ts";

const folder = mkdtempSync(path.join(tmpdir(), "tagwire-open-"));
after(() => rmSync(folder, { recursive: true }));

function query(file: string, text: string): Record<string, unknown> {
  const db = new DatabaseSync(file);
  try {
    return { ...db.prepare(text).get() };
  } finally {
    db.close();
  }
}

/** That of tables which are made at once, without a file. */
function newestVersion(): unknown {
  const db = new DatabaseSync(":memory:");
  migrate(db, ":memory:");
  return { ...db.prepare("PRAGMA user_version").get() };
}

describe("openSqliteStore", () => {
  test("makes the file and its folder, and finds everything again", async () => {
    const file = path.join(folder, "new", "deep", "tagwire.db");
    const store = await openSqliteStore({ file });
    await savePublishers(store);
    await store.articles.save([filing("a", { tags: ["One"] })]);
    const saved = await store.articles.get(idOf("a"));
    await store.close();
    await store.close();
    assert.deepEqual(query(file, "PRAGMA user_version"), newestVersion());
    assert.deepEqual(query(file, "PRAGMA journal_mode"), { journal_mode: "wal" });
    const again = await openSqliteStore({ file });
    assert.deepEqual(await again.articles.get(idOf("a")), saved);
    await again.close();
    await assert.rejects(again.articles.get(idOf("a")), /closed/);
    await assert.rejects(again.articles.save([]), /closed/);
  });

  test("makes an empty file a database", async () => {
    const file = path.join(folder, "empty.db");
    writeFileSync(file, "");
    const store = await openSqliteStore({ file });
    assert.equal((await store.overview()).articles, 0);
    await store.close();
  });

  test("opened by many at once makes its tables once", async () => {
    const file = path.join(folder, "many.db");
    const stores = await Promise.all(Array.from({ length: 4 }, () => openSqliteStore({ file })));
    await Promise.all(stores.map((store) => savePublishers(store)));
    assert.equal((await stores[0]!.publishers.list()).length, 3);
    for (const store of stores) await store.close();
  });

  const bad: Record<string, { make(file: string): void; code: string; message: RegExp }> = {
    "a file that is no database": {
      make: (file) => writeFileSync(file, "Dear diary, ".repeat(1000)),
      code: "bad-input",
      message: /is not a Tagwire database/,
    },
    "another program's database": {
      make: (file) => void query(file, "CREATE TABLE notes (text)"),
      code: "bad-input",
      message: /belongs to another program/,
    },
    "a newer Tagwire's database": {
      make: (file) => {
        const db = new DatabaseSync(file);
        db.exec(`CREATE TABLE t (a); PRAGMA application_id = ${0x54574952}; PRAGMA user_version = 99`);
        db.close();
      },
      code: "unsupported",
      message: /version 99/,
    },
    "a folder": { make: (file) => void mkdirSync(file), code: "bad-input", message: /cannot be opened/ },
  };
  for (const [name, { make, code, message }] of Object.entries(bad)) {
    test(`refuses ${name}, and names it`, async () => {
      const file = path.join(folder, `${name.replaceAll(/\W/g, "-")}.db`);
      make(file);
      await assert.rejects(openSqliteStore({ file }), (error: Error & { code?: string }) => {
        assert.equal(error.name, "TagwireError");
        assert.equal(error.code, code);
        assert.match(error.message, message);
        assert.ok(error.message.includes(file));
        return true;
      });
    });
  }

  test("says so when pages are damaged later on", async () => {
    const file = path.join(folder, "damaged.db");
    const store = await openSqliteStore({ file });
    await savePublishers(store);
    await store.articles.save(
      Array.from({ length: 40 }, (_, n) => filing(`n${n}`, { text: "word ".repeat(900) })),
    );
    await store.close();
    const { page_size } = query(file, "PRAGMA page_size") as { page_size: number };
    const { rootpage } = query(file, "SELECT rootpage FROM sqlite_schema WHERE name = 'articles'") as {
      rootpage: number;
    };
    overwrite(file, (rootpage - 1) * page_size, page_size);
    const again = await openSqliteStore({ file });
    const expected = { name: "TagwireError", code: "bad-input", message: /damaged\.db is damaged.*backup/ };
    await assert.rejects(again.articles.latest({ limit: 30 }), expected);
    await assert.rejects(again.articles.since("2020-01-01T00:00:00Z", { limit: 1 }), expected);
    await again.close();
  });

  test("says so when a thread cannot open the file", async () => {
    const place = path.join(folder, "removed");
    const store = await openSqliteStore({ file: path.join(place, "tagwire.db") });
    rmSync(place, { recursive: true });
    const expected = { name: "TagwireError", code: "bad-input", message: /tagwire\.db cannot be opened/ };
    await assert.rejects(store.items.finish(1, {}), expected);
    await assert.rejects(store.items.finish(1, {}), expected);
    await store.close();
  });

  test("brings an error's code and message out of its threads", async () => {
    const store = await openSqliteStore({ file: path.join(folder, "errors.db") });
    await assert.rejects(
      store.verdicts.take({ action: "block", name: "Nowhere" }, "2026-11-20T12:00:00Z"),
      (error) => {
        assert.ok(error instanceof TagwireError);
        assert.equal(error.code, "not-found");
        assert.match(error.stack ?? "", /take-verdict/);
        return true;
      },
    );
    await savePublishers(store);
    const broken = { ...filing("a"), tags: undefined } as never;
    await assert.rejects(store.articles.save([broken]), { name: "Error", message: /not iterable/ });
    await store.close();
  });

  test("lets a process end that has forgotten to close it", () => {
    const file = path.join(folder, "forgotten.db");
    const program = `
      import { openSqliteStore } from ${JSON.stringify(import.meta.resolve("../../../src/store/sqlite/open-sqlite-store.ts"))};
      const store = await openSqliteStore({ file: ${JSON.stringify(file)} });
      await store.items.claimPending({ now: "2026-01-01T00:00:00Z", claimedUntil: "2026-01-01T00:00:00Z", limit: 1 });
      console.log((await store.articles.search("word", { limit: 1 })).entries.length);`;
    const args = ["--disable-warning=ExperimentalWarning", "--input-type=module", "--eval", program];
    const { status, stdout, stderr } = spawnSync(process.execPath, args, {
      timeout: 10_000,
      encoding: "utf8",
    });
    assert.deepEqual({ status, stdout, stderr }, { status: 0, stdout: "0\n", stderr: "" });
  });
});

function overwrite(file: string, position: number, length: number): void {
  const handle = openSync(file, "r+");
  writeSync(handle, Buffer.alloc(length, 0xff), 0, length, position);
  closeSync(handle);
}
