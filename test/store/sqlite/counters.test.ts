import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { Filing } from "../../../src/domain/article.ts";
import type { Store } from "../../../src/store/store.ts";
import { at, filing, idOf, publisher, tag } from "../../contract/make-filing.ts";
import { openTemporaryStore } from "../../contract/open-temporary-store.ts";
import { checkIntegrity } from "./check-integrity.ts";

const slug = fc.constantFrom("a", "b", "c", "d", "e", "f");
const tagName = fc.constantFrom("One", "Two", "Three", "Four");
const tags = fc.uniqueArray(fc.tuple(tagName, fc.option(fc.constantFrom("Uno", "Two", "Tres"))), {
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
      tags: tags.map(([name, alias]) => tag(name, alias ? { aliases: [alias] } : {})),
      ...(first && { duplicateOf: idOf(first) }),
    }),
  );

type Step = { save: Filing[] } | { merge: [string, string] } | "removeDemo";

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 8, arbitrary: fc.record({ save: fc.array(anyFiling, { maxLength: 6 }) }) },
  { weight: 2, arbitrary: fc.record({ merge: fc.tuple(tagName, tagName) }) },
  { weight: 1, arbitrary: fc.constant("removeDemo" as const) },
);

/** What is refused (an unknown publisher, a tag that is not there) must leave nothing behind either. */
async function take(store: Store, step: Step): Promise<void> {
  try {
    if (step === "removeDemo") await store.removeDemo();
    else if ("save" in step) await store.articles.save(step.save);
    else await store.tags.merge(...step.merge);
  } catch (error) {
    assert.equal((error as { code?: string }).code, "not-found");
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
