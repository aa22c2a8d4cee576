import assert from "node:assert/strict";
import { describe, type TestContext, test } from "node:test";
import type { Annotation } from "../../src/domain/article.ts";
import type { ArticleTag } from "../../src/domain/tag.ts";
import { TagwireError } from "../../src/domain/tagwire-error.ts";
import type { PrepareInput } from "../../src/ingest/prepare-article.ts";
import { reannotateArchive } from "../../src/ingest/reannotate/reannotate-archive.ts";
import { at, filing, idOf, savePublishers, slugs, tag } from "../contract/make-filing.ts";
import { openTemporaryStore } from "../contract/open-temporary-store.ts";
import { checkIntegrity } from "../store/sqlite/check-integrity.ts";

type Rules = (slug: string) => { tags: (string | ArticleTag)[]; category?: Annotation["category"] };

/** An archive of articles by daily and wire, and rules that say of each what a test wants. */
async function openArchive(context: TestContext, filings = articles) {
  const opened = await openTemporaryStore();
  context.after(opened.dispose);
  const { store, file } = opened;
  await savePublishers(store);
  await store.articles.save(filings);
  const asked: string[] = [];
  const working = (rules: Rules, name = "1.0") => ({
    rules: name,
    store,
    now: () => new Date(at(500)),
    birth: { publishers: 2, articles: 3, idleDays: 180 },
    steps: {
      async prepare({ known }: PrepareInput) {
        const [slug] = slugs([known!]);
        asked.push(slug!);
        const { tags, category = "General" } = rules(slug!);
        const annotation: Annotation = {
          language: "en",
          category,
          categoryEvidence: "the new rules",
          entities: [],
          tags: tags.map((one) => (typeof one === "string" ? tag(one, { evidence: ["anew"] }) : one)),
        };
        return { annotation } as never;
      },
    },
  });
  const timeline = async (name: string) => {
    const found = await store.tags.find(name);
    return found ? slugs((await store.articles.byTag(found.id, { limit: 99 })).entries) : [];
  };
  return { store, file, working, timeline, asked };
}

const articles = [
  filing("a", { tags: ["Old", "Kept"], publishedAt: at(0) }),
  filing("b", { tags: ["Old", "Kept"], publishedAt: at(1), publisherKey: "wire.example" }),
  filing("c", { tags: ["Old"], publishedAt: at(2) }),
  filing("d", { tags: [tag("Place", { kind: "place" })], publishedAt: at(3) }),
];

const newRules: Rules = (slug) =>
  slug === "d"
    ? { tags: [tag("Theme"), tag("Kept")], category: "Politics" }
    : { tags: ["New", ...(slug === "c" ? [] : ["Kept"])] };

describe("reannotateArchive", () => {
  test("a dry run says what would change, and changes nothing", async (context) => {
    const { store, working, timeline } = await openArchive(context);
    const { difference, filed } = await reannotateArchive(working(newRules), {}, { dryRun: true });
    assert.deepEqual(difference, {
      articles: { examined: 4, changed: 4, rescored: 0 },
      tags: {
        gained: {
          total: 2,
          examples: [
            { name: "Theme", articles: 1 },
            { name: "Kept", articles: 1 },
          ],
        },
        lost: { total: 1, examples: [{ name: "Place", articles: 1 }] },
        moved: { total: 3, examples: [{ from: "Old", to: "New", articles: 3 }] },
      },
      categories: [{ from: "General", to: "Politics", articles: 1 }],
      languages: [],
      pages: { born: ["New"], gone: ["Old"] },
    });
    assert.equal(filed, 0);
    assert.deepEqual(await timeline("Old"), ["c", "b", "a"]);
    assert.equal(await store.reannotations.run({}), undefined);
  });

  test("a run files the articles anew, says so first, and a second one finds nothing", async (context) => {
    const { store, file, working, timeline } = await openArchive(context);
    let told: string[] = [];
    const { filed } = await reannotateArchive(
      working(newRules),
      {},
      {
        onDifference: ({ pages }) => {
          told = pages.born;
        },
      },
    );
    assert.deepEqual([told, filed], [["New"], 4]);
    assert.deepEqual(await timeline("New"), ["c", "b", "a"]);
    assert.deepEqual(await timeline("Kept"), ["d", "b", "a"]);
    assert.equal(await store.tags.find("Old"), undefined);
    assert.equal((await store.articles.get(idOf("d")))?.category, "Politics");
    assert.deepEqual((await store.stories.get(idOf("d")))?.category, "Politics");
    const reasons = await store.articles.reasons(idOf("a"));
    assert.deepEqual([reasons?.category, reasons?.tags[0]?.evidence], ["the new rules", ["anew"]]);
    checkIntegrity(file);
    const again = await reannotateArchive(working(newRules), {});
    assert.deepEqual([again.filed, again.difference.articles.changed], [0, 0]);
  });

  test("what a person decided on tags holds", async (context) => {
    const { store, file, working, timeline } = await openArchive(context);
    await store.verdicts.take({ action: "rename", from: "Old", to: "Ancient" }, at(9));
    await store.verdicts.take({ action: "block", name: "Kept" }, at(9));
    await store.verdicts.take({ action: "merge", from: "Place", into: "Ancient" }, at(9));
    const same: Rules = (slug) => ({ tags: slug === "d" ? ["Place", "Kept"] : ["Old", "Kept"] });
    const { difference } = await reannotateArchive(working(same), {});
    assert.deepEqual(difference.articles, { examined: 4, changed: 0, rescored: 0 });
    const { filed } = await reannotateArchive(
      working(() => ({ tags: ["Kept", "Place", "New"] })),
      {},
    );
    assert.equal(filed, 4);
    assert.deepEqual(await timeline("Ancient"), ["d", "c", "b", "a"]);
    assert.deepEqual(await store.tags.blocked("Kept"), { name: "Kept", reason: "" });
    checkIntegrity(file);
    // Unblocked, it is on the articles as the present rules give it.
    await store.verdicts.undo(at(10), 3);
    await store.verdicts.undo(at(10), 2);
    assert.deepEqual(await timeline("Kept"), ["d", "c", "b", "a"]);
    assert.deepEqual(await timeline("Place"), ["d", "c", "b", "a"]);
    checkIntegrity(file);
  });

  test("takes only what was published since, and one publisher's", async (context) => {
    const { working, asked } = await openArchive(context);
    await reannotateArchive(working(newRules), { since: at(1) }, { dryRun: true });
    assert.deepEqual(asked.splice(0), ["b", "c", "d"]);
    await reannotateArchive(working(newRules), { publisherKey: "wire.example" }, { dryRun: true });
    assert.deepEqual(asked, ["b"]);
  });

  test("a run that is interrupted goes on where it was", async (context) => {
    const many = Array.from({ length: 120 }, (_, n) =>
      filing(`n${n}`, { tags: ["Old"], publishedAt: at(n) }),
    );
    const { store, file, working, timeline, asked } = await openArchive(context, many);
    const stopped = { name: "TagwireError", code: "interrupted" };
    const stopAt = (doing: string, after: number) => {
      const stop = new AbortController();
      const onProgress = (now: string, done: number) => {
        if (now === doing && done >= after) stop.abort();
      };
      return { signal: stop.signal, onProgress };
    };
    const rules: Rules = () => ({ tags: ["New"] });
    await assert.rejects(reannotateArchive(working(rules), {}, stopAt("reading", 50)), stopped);
    assert.equal(asked.length, 50);
    assert.equal((await timeline("Old")).length, 99);
    await assert.rejects(reannotateArchive(working(rules), {}, stopAt("filing", 50)), stopped);
    assert.equal(asked.length, 120);
    assert.equal((await store.tags.find("New"))?.articles, 50);
    checkIntegrity(file);
    const { filed, resumedAfter } = await reannotateArchive(working(rules), {});
    assert.deepEqual([filed, resumedAfter, asked.length], [70, 120, 120]);
    assert.equal((await store.tags.find("New"))?.articles, 120);
    checkIntegrity(file);
  });

  test("a run that other rules began starts anew", async (context) => {
    const { store, working, asked } = await openArchive(context);
    const stop = new AbortController();
    const options = { signal: stop.signal, onDifference: () => stop.abort() };
    await assert.rejects(reannotateArchive(working(newRules), {}, options), { code: "interrupted" });
    assert.equal((await store.reannotations.run({}))?.examined, 4);
    const { filed, resumedAfter } = await reannotateArchive(working(newRules, "2.0"), {});
    assert.deepEqual([filed, resumedAfter, asked.length], [4, 0, 8]);
  });

  test("an article that cannot be read stays as it is, and is named", async (context) => {
    const { working, timeline } = await openArchive(context);
    const rules: Rules = (slug) => {
      if (slug === "a") throw new TagwireError("timeout", "It took too long.");
      return newRules(slug);
    };
    const { filed, failed } = await reannotateArchive(working(rules), {});
    assert.deepEqual([filed, failed], [3, [{ url: "https://daily.example/a", error: "It took too long." }]]);
    assert.deepEqual(await timeline("Old"), ["a"]);
  });
});
