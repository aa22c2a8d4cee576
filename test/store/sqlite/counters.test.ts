import assert from "node:assert/strict";
import { DatabaseSync } from "node:sqlite";
import { test } from "node:test";
import fc from "fast-check";
import type { Annotation, Filing } from "../../../src/domain/article.ts";
import type { Regrouping } from "../../../src/domain/regrouping.ts";
import type { Verdict } from "../../../src/domain/verdict.ts";
import { createEngine } from "../../../src/store/sqlite/create-engine.ts";
import { migrate } from "../../../src/store/sqlite/migrate.ts";
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

interface Regroup {
  merged: [string, string][];
  moves: [string, string, string][];
}

const anyRegroup: fc.Arbitrary<Regroup> = fc.record({
  merged: fc.array(fc.tuple(slug, slug), { maxLength: 2 }),
  moves: fc.array(fc.tuple(slug, slug, slug), { maxLength: 4 }),
});

type Step =
  | { file: [number, string[]] }
  | { save: Filing[] }
  | { take: Verdict }
  | { undo: number | undefined }
  | { regroup: Regroup }
  | "removeDemo";

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 8, arbitrary: fc.record({ save: fc.array(anyFiling, { maxLength: 6 }) }) },
  { weight: 5, arbitrary: fc.record({ take: verdict }) },
  {
    weight: 3,
    arbitrary: fc.record({ undo: fc.option(fc.integer({ min: 1, max: 4 }), { nil: undefined }) }),
  },
  { weight: 3, arbitrary: fc.record({ file: fc.tuple(fc.nat(5), fc.uniqueArray(tagName)) }) },
  { weight: 4, arbitrary: fc.record({ regroup: anyRegroup }) },
  { weight: 1, arbitrary: fc.constant("removeDemo" as const) },
);

/** As a run of newer rules does. */
async function fileAnew(store: Store, place: number, names: string[]): Promise<void> {
  const article = (await store.reannotations.articles({}, { after: 0, limit: 6 }))[place];
  if (!article) return;
  const annotation: Annotation = {
    language: "de",
    category: "Sports",
    categoryEvidence: "newer rules",
    entities: [],
    tags: names.map((name) => tag(name, { aliases: ["Uno"] })),
  };
  await store.reannotations.apply([{ number: article.number, annotation }], at(9));
}

/** Whatever a look back may say, of what is not there too. */
async function regroup(store: Store, given: Regroup): Promise<void> {
  await store.stories.regroup(regroupingOf(given));
}

function regroupingOf({ merged, moves }: Regroup): Regrouping {
  return {
    merged: merged.map(([from, to]) => ({ from: idOf(from), to: idOf(to) })),
    moves: moves.map(([id, from, to]) => ({
      id: idOf(id),
      from: idOf(from),
      to: idOf(to),
      reason: "it fits",
    })),
    split: [],
  };
}

const refusals = ["not-found", "conflict"];

/** What is refused (an unknown publisher, a tag that is not there) must leave nothing behind either. */
async function take(store: Store, step: Step): Promise<void> {
  try {
    if (step === "removeDemo") await store.removeDemo();
    else if ("save" in step) await store.articles.save(step.save);
    else if ("regroup" in step) await regroup(store, step.regroup);
    else if ("file" in step) await fileAnew(store, ...step.file);
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

test("no address of a story ever dies, whatever look backs say", () => {
  const slugs = ["a", "b", "c", "d", "e", "f"];
  const stories = fc.array(slug, { minLength: slugs.length, maxLength: slugs.length });
  fc.assert(
    fc.property(stories, fc.array(anyRegroup, { maxLength: 5 }), (stories, regroups) => {
      const db = new DatabaseSync(":memory:");
      migrate(db, ":memory:");
      const engine = createEngine(db);
      engine.publishers.save(publisher("daily"));
      engine.articles.save(slugs.map((slug, at) => filing(slug, { storyId: idOf(stories[at]!) })));
      const ever = new Set<string>();
      for (const regroup of [{ merged: [], moves: [] }, ...regroups]) {
        engine.stories.regroup(regroupingOf(regroup));
        for (const slug of slugs) ever.add(engine.articles.get(idOf(slug))!.storyId);
        for (const id of ever) assert.ok(engine.stories.get(id), id);
      }
      db.close();
    }),
    { numRuns: 60 },
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

test("an archive from before tags were kept as given takes verdicts, and loses nothing by undoing them", async () => {
  const { store, file, dispose } = await openTemporaryStore();
  try {
    await store.publishers.save(publisher("daily"));
    await store.articles.save([
      filing("a", { tags: [tag("One", { score: 0.9 }), tag("Two", { score: 0.4 })] }),
      filing("b", { tags: [tag("Two", { score: 0.8 })] }),
    ]);
    const db = new DatabaseSync(file);
    db.exec(`UPDATE article_notes SET evidence =
      (SELECT json_group_array(json_array(e.value ->> 0, e.value -> 1)) FROM json_each(evidence) AS e)`);
    db.close();
    const tagsOf = async () =>
      (await store.articles.get(idOf("a")))?.tags.map(({ name, score }) => [name, score]);
    await store.verdicts.take({ action: "merge", from: "One", into: "Two" }, at(1));
    assert.deepEqual(
      (await tagsOf())?.map(([name]) => name),
      ["Two"],
    );
    await store.verdicts.undo(at(2));
    assert.deepEqual((await tagsOf())?.map(([name]) => name).sort(), ["One", "Two"]);
    assert.deepEqual((await store.articles.get(idOf("b")))?.tags[0]?.score, 0.8);
    checkIntegrity(file);
  } finally {
    await dispose();
  }
});

test("the hours of tags are counted anew when a publisher proves to be of another newsroom", async () => {
  const { store, file, dispose } = await openTemporaryStore();
  try {
    for (const name of ["daily", "wire"]) await store.publishers.save(publisher(name));
    await store.articles.save([
      filing("a", { tags: ["One", "Two"] }),
      filing("b", { tags: ["One"], publisherKey: "wire.example", publishedAt: at(9) }),
      filing("c", { tags: ["One"], publisherKey: "wire.example", publishedAt: at(99) }),
    ]);
    checkIntegrity(file);
    assert.deepEqual(newsroomsByHour(file), [2, 1, 1]);
    await store.publishers.save(publisher("wire", { host: "wire.daily.example" }));
    checkIntegrity(file);
    assert.deepEqual(newsroomsByHour(file), [1, 1, 1]);
  } finally {
    await dispose();
  }
});

function newsroomsByHour(file: string): unknown[] {
  const db = new DatabaseSync(file, { readOnly: true });
  try {
    const rows = db.prepare("SELECT newsrooms FROM tag_hours ORDER BY tag_id, hour").all();
    return rows.map(({ newsrooms }) => newsrooms);
  } finally {
    db.close();
  }
}
