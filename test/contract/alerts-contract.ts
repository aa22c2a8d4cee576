import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { AlertSubject, WantedAlert } from "../../src/domain/alert.ts";
import type { Store } from "../../src/store/store.ts";
import { at, filing, idOf, savePublishers } from "./make-filing.ts";
import { type OpenStore, onStore, onStores } from "./opened-store.ts";

export function alertsContract(openStore: OpenStore): void {
  describe("alerts", () => {
    test("are kept with their state, and go with all that is theirs", onStore(openStore, keeps));
    test("learn of what comes after them, by each kind of subject", onStore(openStore, findsByKind));
    test("follow the verdicts on tags", onStore(openStore, followsVerdicts));
    test("learn of a story once, wherever its articles move", onStore(openStore, tellsOnce));
    test("about a story learn of each of its articles", onStore(openStore, tellsOfStory));
    test("learn neither of copies nor of what is old when it comes", onStore(openStore, leavesOut));
    test("that were paused learn of nothing that came meanwhile", onStore(openStore, resumes));
    test("send each message by one process, and keep what became of it", onStores(openStore, delivers));
  });
}

const channel = { kind: "webhook", url: "https://hooks.example/", secret: "whsec_AA==" } as const;

const wanted = (about: AlertSubject): WantedAlert => ({ about, channel, timeZone: "UTC", language: "en" });
const aboutTag = (name: string) => wanted({ kind: "tag", name });

/** What has come for an alert, as slugs; it is noted. */
async function news(store: Store, id: number): Promise<string[]> {
  const found = await store.alerts.news(id, at(30));
  if (!found) return [];
  await store.alerts.note(id, found, at(30));
  const articles = await Promise.all(found.articles.map(({ articleId }) => store.articles.get(articleId)));
  return articles.map((article) => article!.title.replace("Title of ", ""));
}

const save = (store: Store, ...filings: ReturnType<typeof filing>[]) => store.articles.save(filings);

async function keeps(store: Store) {
  const full: WantedAlert = {
    ...aboutTag("Japan"),
    digest: { every: "day", at: "07:30" },
    quiet: { from: "22:00", until: "07:00" },
  };
  const made = await store.alerts.add(full, at(0));
  assert.deepEqual(made, { ...full, id: made.id, madeAt: at(0), state: "active" });
  const other = await store.alerts.add(aboutTag("Korea"), at(1));
  assert.ok(await store.alerts.setState(made.id, "off", "its browser is gone"));
  assert.equal(await store.alerts.setState(99, "paused"), false);
  const list = await store.alerts.list();
  assert.deepEqual(
    list.map(({ id, state, reason, waiting, retrying }) => [id, state, reason, waiting, retrying]),
    [
      [made.id, "off", "its browser is gone", 0, 0],
      [other.id, "active", undefined, 0, 0],
    ],
  );
  assert.deepEqual([await store.alerts.remove(made.id), await store.alerts.remove(made.id)], [true, false]);
  assert.equal(await store.alerts.find(made.id), undefined);
  const next = await store.alerts.add(aboutTag("Peru"), at(2));
  assert.ok(next.id > other.id, "the number of an alert that is gone must not come again");
}

async function findsByKind(store: Store) {
  await savePublishers(store);
  await save(store, filing("before", { tags: ["Japan"] }));
  const subjects: AlertSubject[] = [
    { kind: "tag", name: "japan" },
    { kind: "category", name: "Politics" },
    { kind: "publisher", name: "weekly.example" },
    { kind: "search", name: "intitle:tariffs -tag:Peru" },
    { kind: "tag", name: "NotThereYet" },
  ];
  const ids: number[] = [];
  for (const about of subjects) ids.push((await store.alerts.add(wanted(about), at(0))).id);
  assert.equal(await store.alerts.news(ids[0]!, at(30)), undefined);
  await save(
    store,
    filing("tagged", { tags: ["Japan"] }),
    filing("filed", { category: "Politics" }),
    filing("weekly", { publisherKey: "weekly.example" }),
    filing("tariffs"),
    filing("peru-tariffs", { tags: ["Peru"] }),
    filing("early", { tags: ["NotThereYet"] }),
  );
  const found: string[][] = [];
  for (const id of ids) found.push(await news(store, id));
  assert.deepEqual(found, [["tagged"], ["filed"], ["weekly"], ["tariffs"], ["early"]]);
  assert.equal(await store.alerts.news(ids[0]!, at(30)), undefined, "looked through once");
}

async function followsVerdicts(store: Store) {
  await savePublishers(store);
  await save(store, filing("old", { tags: ["RepublicOfKorea", "SouthKorea", "Noise"] }));
  const korea = await store.alerts.add(aboutTag("RepublicOfKorea"), at(0));
  const noise = await store.alerts.add(aboutTag("Noise"), at(0));
  await store.verdicts.take({ action: "merge", from: "RepublicOfKorea", into: "SouthKorea" }, at(1));
  await store.verdicts.take({ action: "block", name: "Noise" }, at(1));
  await save(store, filing("one", { tags: ["SouthKorea", "Noise"] }));
  assert.deepEqual([await news(store, korea.id), await news(store, noise.id)], [["one"], []]);
}

async function tellsOnce(store: Store) {
  await savePublishers(store);
  const { id } = await store.alerts.add(aboutTag("Japan"), at(0));
  const japan = (slug: string, storyId: string) => filing(slug, { tags: ["Japan"], storyId });
  await save(store, japan("a", idOf("a")), japan("a2", idOf("a")), japan("b", idOf("b")));
  assert.deepEqual(await news(store, id), ["a", "b"]);
  await save(store, japan("a3", idOf("a")));
  assert.deepEqual(await news(store, id), []);
  const reason = "said more alike";
  await store.stories.regroup({ merged: [{ from: idOf("b"), to: idOf("c") }], moves: [], split: [] });
  await store.stories.regroup({
    merged: [],
    split: [],
    moves: [{ id: idOf("a"), from: idOf("a"), to: idOf("d"), reason }],
  });
  await save(
    store,
    japan("b2", idOf("c")),
    japan("a4", idOf("a")),
    japan("a5", idOf("d")),
    japan("e", idOf("e")),
  );
  assert.deepEqual(await news(store, id), ["e"]);
}

async function tellsOfStory(store: Store) {
  await savePublishers(store);
  await save(store, filing("start"), filing("other"));
  const { id } = await store.alerts.add(wanted({ kind: "story", name: idOf("start") }), at(0));
  await save(
    store,
    filing("second", { storyId: idOf("start") }),
    filing("third", { storyId: idOf("start") }),
  );
  assert.deepEqual(await news(store, id), ["second", "third"]);
  await store.stories.regroup({ merged: [{ from: idOf("start"), to: idOf("other") }], moves: [], split: [] });
  await save(store, filing("fourth", { storyId: idOf("other") }));
  assert.deepEqual(await news(store, id), ["fourth"]);
}

async function leavesOut(store: Store) {
  await savePublishers(store);
  const { id } = await store.alerts.add(aboutTag("Japan"), at(0));
  await save(
    store,
    filing("first"),
    filing("copy", { tags: ["Japan"], duplicateOf: idOf("first"), publisherKey: "wire.example" }),
    filing("stale", { tags: ["Japan"], firstSeenAt: at(24 * 60 + 1) }),
    filing("fresh", { tags: ["Japan"], firstSeenAt: at(24 * 60 - 1) }),
  );
  assert.deepEqual(await news(store, id), ["fresh"]);
}

async function resumes(store: Store) {
  await savePublishers(store);
  const { id } = await store.alerts.add(aboutTag("Japan"), at(0));
  await save(store, filing("one", { tags: ["Japan"] }));
  await news(store, id);
  await store.alerts.queue(id, { id: "m1", at: at(1) });
  await store.alerts.setState(id, "paused");
  await save(store, filing("two", { tags: ["Japan"] }));
  await store.alerts.setState(id, "active");
  const [alert] = await store.alerts.list();
  assert.deepEqual([await news(store, id), alert!.waiting], [[], 0]);
  assert.deepEqual([alert!.lastDelivery!.state, alert!.retrying], ["failed", 0]);
  assert.match(alert!.lastDelivery!.error!, /paused before it was sent/);
  await save(store, filing("three", { tags: ["Japan"] }));
  assert.deepEqual(await news(store, id), ["three"]);
  await store.alerts.setState(id, "active");
  assert.equal((await store.alerts.list())[0]!.waiting, 1, "one that was active loses nothing");
}

async function delivers(store: Store, openAnother: () => Promise<Store>) {
  await savePublishers(store);
  const { id } = await store.alerts.add(aboutTag("Japan"), at(0));
  assert.equal(await store.alerts.queue(id, { id: "m0", at: at(1) }), false);
  await save(store, filing("one", { tags: ["Japan"] }), filing("two", { tags: ["Japan"] }));
  const other = await openAnother();
  const twice = [await store.alerts.news(id, at(1)), await other.alerts.news(id, at(1))];
  for (const found of twice) await other.alerts.note(id, found!, at(1));
  assert.deepEqual(
    (await store.alerts.list()).map(({ waiting, waitingSince }) => [waiting, waitingSince]),
    [[2, at(1)]],
  );
  assert.equal(await store.alerts.queue(id, { id: "m1", at: at(2) }), true);
  assert.equal(await other.alerts.queue(id, { id: "m2", at: at(2) }), false);
  const claim = (minute: number, alertIds = [id]) => ({
    now: at(minute),
    claimedUntil: at(minute + 10),
    alertIds,
    limit: 5,
  });
  assert.deepEqual(await store.alerts.claimDue(claim(2, [])), []);
  const [due] = await store.alerts.claimDue(claim(2));
  const message = {
    id: "m1",
    alertId: id,
    madeAt: at(2),
    state: "waiting",
    failures: 0,
    articles: 2,
  } as const;
  assert.deepEqual(
    { ...due!, articleIds: due!.articleIds.toSorted() },
    { ...message, articleIds: [idOf("one"), idOf("two")].toSorted() },
  );
  assert.deepEqual(await other.alerts.claimDue(claim(11)), []);
  assert.equal(
    (await other.alerts.claimDue(claim(12))).length,
    1,
    "a claim that ran out is handed out again",
  );
  await store.alerts.saveOutcome("m1", {
    state: "waiting",
    triedAt: at(13),
    error: "no answer",
    retryAt: at(20),
  });
  assert.deepEqual(await store.alerts.claimDue(claim(19)), []);
  const [failing] = await store.alerts.list();
  assert.deepEqual([failing!.retrying, failing!.lastDelivery!.error], [1, "no answer"]);
  assert.equal((await store.alerts.claimDue(claim(20))).length, 1);
  await store.alerts.saveOutcome("m1", { state: "sent", triedAt: at(21) });
  await store.alerts.saveOutcome("m1", { state: "failed", triedAt: at(22), error: "too late" });
  const [fine] = await store.alerts.list();
  assert.deepEqual(fine!.lastDelivery, { ...message, state: "sent", failures: 1, triedAt: at(21) });
  assert.deepEqual([fine!.retrying, await store.alerts.claimDue(claim(60))], [0, []]);
}
