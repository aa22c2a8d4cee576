import assert from "node:assert/strict";
import { DatabaseSync } from "node:sqlite";
import { test } from "node:test";
import fc from "fast-check";
import type { Filing } from "../../../src/domain/article.ts";
import type { Verdict } from "../../../src/domain/verdict.ts";
import type { Store } from "../../../src/store/store.ts";
import { at, filing, idOf, publisher, tag } from "../../contract/make-filing.ts";
import { openTemporaryStore } from "../../contract/open-temporary-store.ts";
import { checkIntegrity } from "./check-integrity.ts";

const slug = fc.constantFrom("a", "b", "c", "d", "e", "f");
const tagName = fc.constantFrom("One", "Two", "Three", "Threes", "四");
const persons = new Set(["Two", "四"]);
const tags = fc.uniqueArray(fc.tuple(tagName, fc.option(fc.constantFrom("Uno", "Two", "Tres", "四"))), {
  maxLength: 4,
  selector: ([name]) => name,
});

const anyFiling: fc.Arbitrary<Filing> = fc
  .record({
    slug,
    tags,
    // Before and after 1970, and across days.
    minute: fc.constantFrom(0, 1, 1500, -3000, -40_000_000),
    text: fc.constantFrom("sparrow", "eagle"),
    by: fc.constantFrom("daily", "wire", "demo", "nobody"),
    story: slug,
    first: fc.option(slug),
  })
  .map(({ slug, tags, minute, text, by, story, first }) =>
    filing(slug, {
      publishedAt: at(minute),
      text,
      publisherKey: `${by}.example`,
      storyId: idOf(story),
      tags: tags.map(([name, alias]) =>
        tag(name, { kind: persons.has(name) ? "person" : "theme", ...(alias && { aliases: [alias] }) }),
      ),
      ...(first && { duplicateOf: idOf(first) }),
    }),
  );

const anyName = fc.oneof(tagName, fc.constantFrom("Uno", "Tres", "Ones"));
const verdict: fc.Arbitrary<Verdict> = fc.oneof(
  fc.record({ action: fc.constant("merge" as const), from: anyName, into: anyName }),
  fc.record({ action: fc.constant("rename" as const), from: anyName, to: anyName }),
  fc.record({
    action: fc.constant("split" as const),
    names: fc.array(anyName, { minLength: 1, maxLength: 2 }),
  }),
  fc.record({ action: fc.constantFrom("block" as const, "unblock" as const), name: anyName }),
);

type Step = { save: Filing[] } | { take: Verdict } | { undo: number | undefined } | "removeDemo";

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 8, arbitrary: fc.record({ save: fc.array(anyFiling, { maxLength: 6 }) }) },
  { weight: 5, arbitrary: fc.record({ take: verdict }) },
  {
    weight: 3,
    arbitrary: fc.record({ undo: fc.option(fc.integer({ min: 1, max: 4 }), { nil: undefined }) }),
  },
  { weight: 1, arbitrary: fc.constant("removeDemo" as const) },
);

const refusals = ["not-found", "conflict"];

/** What is refused (an unknown publisher, a tag that is not there) must leave nothing behind either. */
async function take(store: Store, step: Step): Promise<void> {
  try {
    if (step === "removeDemo") await store.removeDemo();
    else if ("save" in step) await store.articles.save(step.save);
    else if ("take" in step) await store.verdicts.take(step.take, at(0));
    else await store.verdicts.undo(at(1), step.undo);
  } catch (error) {
    assert.ok(refusals.includes((error as { code: string }).code), String(error));
  }
}

test("counters, timelines, folds and the search index say what the rows say, whatever was saved", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 8 }), async (steps) => {
      const { store, file, dispose } = await openTemporaryStore();
      try {
        for (const name of ["daily", "wire"]) await store.publishers.save(publisher(name));
        await store.publishers.save(publisher("demo", { demo: true }));
        for (const one of steps) {
          await take(store, one);
          checkIntegrity(file);
        }
      } finally {
        await dispose();
      }
    }),
    { numRuns: 40 },
  );
});

/** All that a reader sees of tags, and what later articles depend on. */
function dumpTags(file: string): unknown[] {
  const db = new DatabaseSync(file, { readOnly: true });
  try {
    const texts = [
      "SELECT id, name, key, kind, articles, publishers, oldest_at, newest_at, blocked, hand_named FROM tags ORDER BY id",
      "SELECT * FROM tag_keys ORDER BY key",
      "SELECT * FROM article_tags ORDER BY tag_id, seq",
      "SELECT seq, tags FROM article_notes ORDER BY seq",
    ];
    return texts.map((text) => db.prepare(text).all());
  } finally {
    db.close();
  }
}

test("undoing verdicts, newest first, leaves everything as it was before each", async () => {
  const archive = fc.array(anyFiling, { minLength: 3, maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(
      archive,
      fc.array(verdict, { minLength: 1, maxLength: 8 }),
      async (filings, verdicts) => {
        const { store, file, dispose } = await openTemporaryStore();
        try {
          for (const name of ["daily", "wire", "demo", "nobody"])
            await store.publishers.save(publisher(name));
          await store.articles.save(filings);
          const before: unknown[] = [];
          for (const one of verdicts) {
            const state = dumpTags(file);
            const taken = await store.verdicts.take(one, at(0)).catch(() => undefined);
            if (taken) before.push(state);
            else assert.deepEqual(dumpTags(file), state);
          }
          while (before.length > 0) {
            await store.verdicts.undo(at(1));
            assert.deepEqual(dumpTags(file), before.pop());
            checkIntegrity(file);
          }
        } finally {
          await dispose();
        }
      },
    ),
    { numRuns: 30 },
  );
});
