import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Verdict } from "../../src/domain/verdict.ts";
import type { Store } from "../../src/store/store.ts";
import { at, filing, idOf, savePublishers, slugs, tag } from "./make-filing.ts";
import { type OpenStore, onStore } from "./opened-store.ts";

export function verdictsContract(openStore: OpenStore): void {
  describe("verdicts on tags", () => {
    test("merge a tag with everything it has", onStore(openStore, merges));
    test("split a name off, which no rule brings back", onStore(openStore, splits));
    test("rename a tag, whose old name leads to it", onStore(openStore, renames));
    test("block a tag, which does not come back", onStore(openStore, blocks));
    test("that make no sense are refused and change nothing", onStore(openStore, refuses));
    test("are remembered, newest first", onStore(openStore, remembers));
    test("are undone, newest first, and everything is as before", onStore(openStore, undoes));
    test("are undone for articles that came meanwhile too", onStore(openStore, undoesForLaterOnes));
    test("are undone after later ones on the same tag only", onStore(openStore, undoesInOrder));
    test("outlast the demo", onStore(openStore, outlastsDemo));
    test("by rule: a plural, a turned name, a name in another script", onStore(openStore, mergesByRule));
    test("by rule spell in small letters what came in capitals", onStore(openStore, respells));
    test("by rule leave alone what is not surely one", onStore(openStore, keepsApart));
    test("by rule never undo a person's", onStore(openStore, obeysHands));
  });
}

function take(store: Store, verdict: Verdict) {
  return store.verdicts.take(verdict, at(100));
}

async function timeline(store: Store, name: string): Promise<string[]> {
  const found = await store.tags.find(name);
  return found ? slugs((await store.articles.byTag(found.id, { limit: 99 })).entries) : [];
}

/** All that readers see of tags. */
async function stateOf(store: Store) {
  const tags = await store.tags.list({ limit: 99, order: "name" });
  const timelines = await Promise.all(tags.map(({ name }) => timeline(store, name)));
  const { entries } = await store.articles.latest({ limit: 99 });
  return { tags, timelines, articles: entries.map((article) => [article.title, article.tags]) };
}

async function saveKingdoms(store: Store) {
  await savePublishers(store);
  await store.articles.save([
    filing("a", {
      tags: [tag("UK", { score: 0.9, aliases: ["Britain"] }), tag("UnitedKingdom", { score: 0.4 })],
    }),
    filing("b", { tags: ["UK", "Other"], publishedAt: at(1) }),
    filing("c", { tags: ["UnitedKingdom"], publishedAt: at(2) }),
    filing("copy", { tags: ["UK"], publishedAt: at(3), duplicateOf: idOf("c") }),
    filing("d", { tags: ["Britain", "Other"], publishedAt: at(4), publisherKey: "wire.example" }),
  ]);
}

async function merges(store: Store) {
  await saveKingdoms(store);
  const {
    tag: merged,
    number,
    by,
  } = await take(store, { action: "merge", from: "#uk", into: "United Kingdom" });
  assert.deepEqual([merged?.name, merged?.aliases, by], ["UnitedKingdom", ["Britain", "UK"], "hand"]);
  assert.ok(number > 0);
  const found = await store.tags.find("Britain");
  assert.deepEqual([found?.id, found?.articles, found?.newestAt], [merged?.id, 4, at(4)]);
  assert.deepEqual(await timeline(store, "UnitedKingdom"), ["d", "c", "b", "a"]);
  assert.deepEqual((await store.articles.get(idOf("a")))?.tags, [
    { name: "UnitedKingdom", kind: "theme", score: 0.9 },
  ]);
  assert.equal((await store.overview()).tags, 2);
  // What is filed under the old name later goes to the new one.
  await store.articles.save([filing("e", { tags: ["UK"] })]);
  assert.equal((await store.tags.find("UnitedKingdom"))?.articles, 5);
}

async function splits(store: Store) {
  await saveKingdoms(store);
  const { tag: made } = await take(store, { action: "split", names: ["Britain"] });
  assert.deepEqual([made?.name, made?.kind, made?.aliases], ["Britain", "theme", []]);
  assert.deepEqual(await timeline(store, "Britain"), ["d"]);
  assert.deepEqual(await timeline(store, "UK"), ["copy", "b", "a"]);
  await store.articles.save([filing("e", { tags: [tag("UK", { aliases: ["Britain"] })] })]);
  assert.deepEqual(await timeline(store, "Britain"), ["d"]);
}

async function renames(store: Store) {
  await saveKingdoms(store);
  const { tag: renamed } = await take(store, { action: "rename", from: "UK", to: "#GreatBritain" });
  assert.deepEqual(
    [renamed?.name, renamed?.key, renamed?.aliases],
    ["GreatBritain", "greatbritain", ["Britain", "UK"]],
  );
  assert.equal((await store.tags.find("uk"))?.name, "GreatBritain");
  assert.equal((await store.articles.get(idOf("b")))?.tags[0]?.name, "GreatBritain");
  await store.articles.save([filing("e", { tags: ["UK"] })]);
  assert.equal((await store.articles.get(idOf("e")))?.tags[0]?.name, "GreatBritain");
  // Only the spelling, and one of its own aliases.
  await take(store, { action: "rename", from: "UK", to: "greatBritain" });
  const { tag: back } = await take(store, { action: "rename", from: "UK", to: "UK" });
  assert.deepEqual([back?.name, back?.aliases], ["UK", ["Britain", "GreatBritain"]]);
}

async function blocks(store: Store) {
  await saveKingdoms(store);
  await take(store, { action: "block", name: "Britain", reason: "is no news" });
  assert.equal(await store.tags.find("UK"), undefined);
  assert.deepEqual(await store.tags.blocked("britain"), { name: "UK", reason: "is no news" });
  assert.equal(await store.tags.blocked("Other"), undefined);
  assert.deepEqual(
    (await store.articles.get(idOf("b")))?.tags.map(({ name }) => name),
    ["Other"],
  );
  await store.articles.save([filing("e", { tags: ["U.K.", "Other"] })]);
  assert.equal(await store.tags.find("UK"), undefined);
  assert.deepEqual(await timeline(store, "UnitedKingdom"), ["c", "a"]);
  await take(store, { action: "unblock", name: "UK" });
  assert.equal(await store.tags.blocked("UK"), undefined);
  assert.deepEqual(await timeline(store, "UK"), ["d", "copy", "b", "e", "a"]);
}

async function refuses(store: Store) {
  await saveKingdoms(store);
  await take(store, { action: "block", name: "Other" });
  const before = await stateOf(store);
  const refused: [Verdict, string, RegExp][] = [
    [{ action: "merge", from: "Nowhere", into: "UK" }, "not-found", /#Nowhere/],
    [{ action: "merge", from: "UK", into: "#Nowhere" }, "not-found", /#Nowhere/],
    [{ action: "merge", from: "UK", into: "Britain" }, "conflict", /one tag already/],
    [{ action: "merge", from: "UK", into: "Other" }, "conflict", /tags unblock Other/],
    [{ action: "split", names: ["UK"] }, "conflict", /own name/],
    [{ action: "split", names: ["Britain", "UnitedKingdom"] }, "conflict", /leads to #UnitedKingdom/],
    [{ action: "rename", from: "UK", to: "UnitedKingdom" }, "conflict", /tags merge UK UnitedKingdom/],
    [{ action: "rename", from: "UK", to: "the kingdom" }, "bad-input", /without spaces/],
    [{ action: "rename", from: "UK", to: "U".repeat(61) }, "bad-input", /60 at most/],
    [{ action: "block", name: "Other" }, "conflict", /blocked/],
    [{ action: "unblock", name: "UK" }, "conflict", /not blocked/],
  ];
  for (const [verdict, code, message] of refused)
    await assert.rejects(take(store, verdict), { name: "TagwireError", code, message });
  await assert.rejects(store.verdicts.undo(at(1), 99), { code: "not-found", message: /no verdict 99/ });
  assert.deepEqual(await stateOf(store), before);
  assert.equal((await store.verdicts.list({ limit: 9 })).length, 1);
}

async function remembers(store: Store) {
  await saveKingdoms(store);
  await assert.rejects(store.verdicts.undo(at(1)), { code: "not-found", message: /nothing to undo/ });
  await store.verdicts.take({ action: "merge", from: "UK", into: "UnitedKingdom" }, at(10));
  await store.verdicts.take({ action: "block", name: "Other", reason: "noise" }, at(11));
  const undone = await store.verdicts.undo(at(12));
  const [block, merge] = await store.verdicts.list({ limit: 9 });
  assert.deepEqual(block, undone);
  assert.deepEqual(
    [block?.action, block?.names, block?.reason, block?.undoneAt],
    ["block", ["Other"], "noise", at(12)],
  );
  const { number = 0 } = merge ?? {};
  assert.deepEqual(merge, {
    number,
    madeAt: at(10),
    by: "hand",
    action: "merge",
    names: ["UK", "UnitedKingdom"],
    reason: "",
  });
  assert.deepEqual(await store.verdicts.list({ limit: 9, before: block!.number }), [merge]);
  assert.deepEqual(await store.verdicts.list({ limit: 9, by: "rule" }), []);
}

async function undoes(store: Store) {
  await saveKingdoms(store);
  const verdicts: Verdict[] = [
    { action: "split", names: ["Britain"] },
    { action: "rename", from: "Britain", to: "GreatBritain" },
    { action: "merge", from: "GreatBritain", into: "UnitedKingdom" },
    { action: "rename", from: "UnitedKingdom", to: "Britain" },
    { action: "block", name: "Britain" },
    { action: "unblock", name: "UnitedKingdom" },
    { action: "merge", from: "UK", into: "Other" },
    { action: "split", names: ["UK"] },
  ];
  const states = [await stateOf(store)];
  for (const verdict of verdicts) {
    await take(store, verdict);
    states.push(await stateOf(store));
  }
  for (const verdict of verdicts.toReversed()) {
    assert.deepEqual(await stateOf(store), states.pop());
    assert.equal((await store.verdicts.undo(at(101))).action, verdict.action);
  }
  assert.deepEqual(await stateOf(store), states[0]);
}

async function undoesForLaterOnes(store: Store) {
  await saveKingdoms(store);
  await take(store, { action: "merge", from: "UK", into: "UnitedKingdom" });
  await store.articles.save([
    filing("e", { tags: ["UK"], publishedAt: at(5) }),
    filing("f", { tags: ["UnitedKingdom"], publishedAt: at(6) }),
    // The same tag under its other name.
    filing("b", { tags: ["UnitedKingdom", "Other"], publishedAt: at(1) }),
  ]);
  await store.verdicts.undo(at(101));
  assert.deepEqual(await timeline(store, "UK"), ["e", "d", "copy", "a"]);
  assert.deepEqual(await timeline(store, "UnitedKingdom"), ["f", "c", "b", "a"]);
}

async function undoesInOrder(store: Store) {
  await saveKingdoms(store);
  const { number: first } = await take(store, { action: "merge", from: "UK", into: "UnitedKingdom" });
  const { number: second } = await take(store, { action: "rename", from: "UK", to: "Kingdom" });
  const { number: third } = await take(store, { action: "block", name: "Other" });
  const message = new RegExp(`tags undo ${second}"`);
  await assert.rejects(store.verdicts.undo(at(101), first), { code: "conflict", message });
  await store.verdicts.undo(at(102), second);
  await assert.rejects(store.verdicts.undo(at(103), second), { code: "conflict", message: /already/ });
  await store.verdicts.undo(at(104), first);
  assert.equal((await store.verdicts.undo(at(105))).number, third);
}

async function outlastsDemo(store: Store) {
  await savePublishers(store);
  const demo = { key: "demo.example", name: "Demo", host: "demo.example", homepage: "https://demo.example/" };
  await store.publishers.save({ ...demo, demo: true });
  await store.articles.save([filing("a", { tags: ["Old", "New", "Noise", "Gone"], publisherKey: demo.key })]);
  await take(store, { action: "merge", from: "Old", into: "New" });
  await take(store, { action: "block", name: "Noise" });
  await store.removeDemo();
  await store.articles.save([filing("b", { tags: ["Old", "Noise", "Gone"] })]);
  assert.deepEqual(
    (await store.articles.get(idOf("b")))?.tags.map(({ name }) => name),
    ["New", "Gone"],
  );
}

const person = (name: string, aliases: string[] = []) => tag(name, { kind: "person", aliases });

async function mergesByRule(store: Store) {
  await savePublishers(store);
  await store.articles.save([
    filing("a", { tags: ["Tariffs", person("ShigeruIshiba"), person("LeeJaeMyung"), person("LeoXIV")] }),
    filing("b", { tags: ["Tariff", person("IshibaShigeru"), person("李在明")], publishedAt: at(1) }),
    filing("c", { tags: [person("JaeMyungLee", ["李在明"]), "Subsidy"], publishedAt: at(2) }),
    filing("d", { tags: ["Subsidies", person("PapstLeoXIV")], publishedAt: at(3) }),
  ]);
  assert.deepEqual(await timeline(store, "Tariffs"), ["b", "a"]);
  assert.deepEqual(await timeline(store, "IshibaShigeru"), ["b", "a"]);
  assert.deepEqual(await timeline(store, "李在明"), ["c", "b", "a"]);
  assert.equal((await store.tags.find("李在明"))?.name, "LeeJaeMyung");
  assert.equal((await store.tags.find("Subsidies"))?.name, "Subsidy");
  const history = await store.verdicts.list({ limit: 9, by: "rule" });
  assert.deepEqual(history.map(({ names }) => names.join(" ")).sort(), [
    "IshibaShigeru ShigeruIshiba",
    "JaeMyungLee LeeJaeMyung",
    "PapstLeoXIV LeoXIV",
    "Subsidies Subsidy",
    "Tariff Tariffs",
    "李在明 LeeJaeMyung",
  ]);
  const reasons = new Set(history.map(({ reason }) => reason));
  assert.ok(reasons.has("plural") && reasons.has("name order") && reasons.has("title of a pope or monarch"));
  assert.ok(reasons.has(`called 李在明 in the article ${idOf("c")}`));
}

async function respells(store: Store) {
  await savePublishers(store);
  const place = (name: string) => tag(name, { kind: "place" });
  await store.articles.save([
    filing("a", { tags: [place("CHARLESTON"), place("ORLANDO"), tag("UNESCO", { kind: "organization" })] }),
  ]);
  await take(store, { action: "rename", from: "Orlando", to: "ORLANDO" });
  await store.articles.save([
    filing("b", { tags: [place("Charleston"), place("Orlando"), tag("Unesco", { kind: "organization" })] }),
    filing("c", { tags: [place("CHARLESTON")] }),
  ]);
  const names = (await store.tags.list({ limit: 9, order: "name" })).map(({ name }) => name);
  assert.deepEqual(names, ["Charleston", "ORLANDO", "UNESCO"]);
  assert.equal((await store.articles.get(idOf("a")))?.tags[0]?.name, "Charleston");
}

async function keepsApart(store: Store) {
  await savePublishers(store);
  await store.articles.save([
    filing("a", {
      tags: [
        person("JamesThomas"),
        person("William"),
        person("Lee"),
        tag("Bus"),
        tag("DP", { kind: "organization" }),
      ],
    }),
    filing("b", {
      tags: [
        person("ThomasJames"),
        person("Williams"),
        person("이재명", ["Lee"]),
        tag("Buses"),
        tag("DemocraticParty", { kind: "organization", aliases: ["DP"] }),
        tag("石破茂", { kind: "theme" }),
        person("ShigeruIshiba", ["石破茂"]),
      ],
    }),
  ]);
  assert.equal((await store.tags.list({ limit: 99 })).length, 12);
  assert.deepEqual(await store.verdicts.list({ limit: 9 }), []);
}

async function obeysHands(store: Store) {
  await savePublishers(store);
  const two = () => filing("c", { tags: [person("LeeJaeMyung", ["李在明"])], publishedAt: at(2) });
  await store.articles.save([
    filing("a", { tags: ["Tariffs", person("LeeJaeMyung"), "Deal"] }),
    filing("b", { tags: ["Tariff", person("李在明"), "Deals"], publishedAt: at(1) }),
    two(),
  ]);
  const [scripts, deals, tariffs] = await store.verdicts.list({ limit: 9, by: "rule" });
  assert.deepEqual(
    [scripts, deals, tariffs].map((verdict) => verdict?.names[0]),
    ["李在明", "Deals", "Tariff"],
  );
  // Undone, and split off: they stay apart.
  await store.verdicts.undo(at(101), scripts!.number);
  await take(store, { action: "split", names: ["Tariff"] });
  await take(store, { action: "block", name: "Deal" });
  await store.articles.save([
    { ...two(), article: { ...two().article, text: "Changed." } },
    filing("d", { tags: [person("李在明", ["LeeJaeMyung"]), "Tariff", "Deals", "Deal"], publishedAt: at(3) }),
  ]);
  assert.deepEqual(await timeline(store, "李在明"), ["d", "b"]);
  assert.deepEqual(await timeline(store, "LeeJaeMyung"), ["c", "a"]);
  assert.deepEqual(await timeline(store, "Tariff"), ["d", "b"]);
  assert.equal(await store.tags.find("Deals"), undefined);
  // That holds when they were merged and parted by hand in between, and all of it was undone.
  await take(store, { action: "merge", from: "李在明", into: "LeeJaeMyung" });
  await take(store, { action: "split", names: ["李在明"] });
  await store.verdicts.undo(at(102));
  await store.verdicts.undo(at(102));
  await store.articles.save([{ ...two(), article: { ...two().article, text: "Changed again." } }]);
  assert.deepEqual(await timeline(store, "李在明"), ["d", "b"]);
  // The name that a person gave is the one that stays, however few articles it has.
  await store.articles.save([
    filing("e", { tags: [person("石破")] }),
    filing("f", { tags: [person("ShigeruIshiba")] }),
  ]);
  await take(store, { action: "rename", from: "石破", to: "石破茂" });
  await store.articles.save([filing("g", { tags: [person("ShigeruIshiba", ["石破"])] })]);
  assert.equal((await store.tags.find("ShigeruIshiba"))?.name, "石破茂");
}
