import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Choice } from "../../src/domain/choices/choice.ts";
import { readChoice } from "../../src/domain/choices/choice.ts";
import type { Cursor } from "../../src/domain/page.ts";
import type { Store } from "../../src/store/store.ts";
import { at, filing, idOf, savePublishers, slugs } from "./make-filing.ts";
import { type OpenStore, onStore } from "./opened-store.ts";

export function choicesContract(openStore: OpenStore): void {
  describe("wires by choices", () => {
    test("hold what is followed, each article once, newest first", onStore(openStore, follows));
    test("leave out what is muted, old articles too", onStore(openStore, mutes));
    test("fold copies under the first that stands in them", onStore(openStore, folds));
    test(
      "go on page by page, nothing twice and nothing lost, however much is muted",
      onStore(openStore, pages),
    );
    test(
      "follow names that were merged, and pass over those that lead nowhere",
      onStore(openStore, resolves),
    );
  });
}

/** Choices by their lines. */
function chosen(...lines: string[]): Choice[] {
  return lines.map((line) => readChoice(line)!);
}

async function wire(store: Store, ...lines: string[]): Promise<string[]> {
  return slugs((await store.articles.byChoices(chosen(...lines), { limit: 20, now: at(60) })).entries);
}

async function follows(store: Store) {
  await savePublishers(store);
  await store.articles.save([
    filing("both", { tags: ["One", "Two"], publishedAt: at(5) }),
    filing("one", { tags: ["One"], publishedAt: at(3) }),
    filing("wired", { publisherKey: "wire.example", publishedAt: at(4) }),
    filing("sick", { category: "Health", publishedAt: at(2) }),
    filing("harbour", { title: "Title of harbour", text: "The ferries wait.", publishedAt: at(6) }),
    filing("other", { tags: ["Three"], publishedAt: at(9) }),
  ]);
  assert.deepEqual(await wire(store, "#One", "#Two"), ["both", "one"]);
  const all = ["#one", "#Two", "@wire.example", "=Health", "?ferry"];
  assert.deepEqual(await wire(store, ...all), ["harbour", "both", "wired", "one", "sick"]);
  assert.deepEqual(await wire(store), []);
  await assert.rejects(wire(store, '?"open'), { code: "bad-input" });
}

async function mutes(store: Store) {
  await savePublishers(store);
  await store.articles.save([
    filing("plain", { tags: ["One"], publishedAt: at(9) }),
    filing("tagged", { tags: ["One", "Sumo"], publishedAt: at(8) }),
    filing("wired", { tags: ["One"], publisherKey: "wire.example", publishedAt: at(7) }),
    filing("worded", { tags: ["One"], text: "Talk of WÁR and peace.", publishedAt: at(-99_999) }),
    filing("longer", { tags: ["One"], text: "A warning, and wars.", publishedAt: at(5) }),
    filing("titled", { tags: ["One"], title: "Title of titled civil war", publishedAt: at(4) }),
    filing("unspaced", { tags: ["One"], language: "ja", text: "両国は戦争を避けた。", publishedAt: at(3) }),
  ]);
  const rest = ["plain", "tagged", "wired", "longer", "titled civil war", "unspaced", "worded"];
  assert.deepEqual(await wire(store, "#One"), rest);
  assert.deepEqual(await wire(store, "#One", "-#Sumo", "-@wire.example"), [
    ...["plain", "longer", "titled civil war", "unspaced", "worded"],
  ]);
  assert.deepEqual(await wire(store, "#One", '-"war'), ["plain", "tagged", "wired", "longer", "unspaced"]);
  assert.deepEqual(await wire(store, "#One", '-"civil war', '-"戦争', "-#Gone"), [
    ...["plain", "tagged", "wired", "longer", "worded"],
  ]);
}

async function folds(store: Store) {
  await savePublishers(store);
  const copy = { publisherKey: "wire.example", duplicateOf: idOf("first") };
  await store.articles.save([
    filing("first", { tags: ["One"], publishedAt: at(1) }),
    filing("early", { ...copy, tags: ["One", "Two"], publishedAt: at(2) }),
    filing("late", { ...copy, tags: ["Two"], publishedAt: at(3) }),
  ]);
  assert.deepEqual(await wire(store, "#One", "#Two"), ["first"]);
  assert.deepEqual(await wire(store, "#Two"), ["early"]);
  assert.deepEqual(await wire(store, "@wire.example", "-#Two"), []);
  assert.deepEqual(await wire(store, "#One", "#Two", "-@daily.example"), ["early"]);
  const { entries } = await store.articles.byChoices(chosen("?first OR late"), { limit: 1 });
  assert.deepEqual(slugs(entries), ["first"]);
  assert.equal(entries[0]!.alsoIn.length, 2);
}

async function pages(store: Store) {
  await savePublishers(store);
  const filings = Array.from({ length: 120 }, (_, index) =>
    filing(`n${index}`, {
      tags: [`T${index % 3}`, ...(index % 4 === 0 ? [] : ["Loud"])],
      publishedAt: at(-Math.floor(index / 4)),
    }),
  );
  await store.articles.save(filings);
  const walk = async (...lines: string[]) => {
    const seen: string[] = [];
    let before: Cursor | undefined;
    for (let steps = 0; steps < 200; steps += 1) {
      const page = await store.articles.byChoices(chosen(...lines), { limit: 3, ...(before && { before }) });
      assert.ok(page.entries.length <= 3);
      seen.push(...slugs(page.entries));
      before = page.older;
      if (!before) break;
    }
    return seen;
  };
  const all = slugs((await store.articles.latest({ limit: 200 })).entries);
  assert.equal(all.length, 120);
  assert.deepEqual(await walk("#T0", "#T1", "#T2"), all);
  const quiet = all.filter((slug) => Number(slug.slice(1)) % 4 === 0);
  assert.deepEqual(await walk("#T0", "#T1", "#T2", "=General", "-#Loud"), quiet);
  assert.deepEqual(await walk("#T0", "@daily.example", "?text"), all);
  assert.deepEqual(await walk("=General", "-@daily.example"), []);
}

async function resolves(store: Store) {
  await savePublishers(store);
  await store.articles.save([
    filing("old", { tags: ["USA"], publishedAt: at(2) }),
    filing("new", { tags: ["UnitedStates"], publishedAt: at(1) }),
  ]);
  await store.verdicts.take({ action: "merge", from: "USA", into: "UnitedStates" }, at(3));
  assert.deepEqual(await wire(store, "#USA", "#Nowhere", "@nobody.example"), ["old", "new"]);
}
