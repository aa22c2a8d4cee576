import assert from "node:assert/strict";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { test } from "node:test";
import { withoutAlertSecrets } from "../../src/cli/print-alerts.ts";
import { type AlertFlags, readAlert } from "../../src/cli/read-alert.ts";
import { openPushBrowser } from "../alerts/push-browser.ts";
import { runTagwire } from "../run-tagwire.ts";

const browser = openPushBrowser("https://push.example/abc");
const file = JSON.stringify({ ...browser.subscription, expirationTime: null });

function read(flags: Partial<AlertFlags>) {
  const reading = { now: "2026-11-24T12:00:00Z", timeZone: "Europe/Berlin", secret: "whsec_new" };
  return readAlert({ language: "en", ...flags }, { ...reading, readFile: () => file });
}

test("options make an alert: what, where, when, in which zone and language", () => {
  const webhook = "https://hooks.example/x";
  assert.deepEqual(read({ tag: "#JapanRelations", webhook, digest: "daily@07:30", quiet: "22:00-07:00" }), {
    about: { kind: "tag", name: "JapanRelations" },
    channel: { kind: "webhook", url: webhook, secret: "whsec_new" },
    digest: { every: "day", at: "07:30" },
    quiet: { from: "22:00", until: "07:00" },
    timeZone: "Europe/Berlin",
    language: "en",
  });
  const ntfy = { ntfy: "https://ntfy.sh/news", token: "tk", priority: "4" };
  const story = "https://news.example/stories/00ff00ff00ff00ff";
  const more = { digest: "hourly", timeZone: "Asia/Tokyo", language: "ja" };
  assert.deepEqual(read({ story, ...ntfy, ...more }), {
    about: { kind: "story", name: "00ff00ff00ff00ff" },
    channel: { kind: "ntfy", url: ntfy.ntfy, token: "tk", priority: 4 },
    digest: { every: "hour" },
    timeZone: "Asia/Tokyo",
    language: "ja",
  });
  const push = { kind: "push", subscription: browser.subscription };
  assert.deepEqual(read({ category: "politics", push: "file.json" }).channel, push);
  assert.deepEqual(read({ publisher: "Daily.Example", push: file }).channel, push);
  assert.deepEqual(read({ category: "politics", mail: "me@home.example" }).about.name, "Politics");
});

test("what makes no sense is named with what is wanted", () => {
  const webhook = "https://hooks.example/x";
  const tag = "Japan";
  const wrong: [Partial<AlertFlags>, RegExp][] = [
    [{ webhook }, /What it is about: one of --tag, --story, --search/],
    [{ tag, story: "x", webhook }, /What it is about/],
    [{ tag }, /Where it goes: one of --webhook, --ntfy, --mail, --push/],
    [{ tag, webhook, mail: "me@home.example" }, /Where it goes/],
    [{ tag: "#", webhook }, /--tag #: a tag's name/],
    [{ story: "12", webhook }, /--story 12: a story's id/],
    [{ category: "Weather", webhook }, /--category Weather: one of General, /],
    [{ search: 'open "quote', webhook }, /quotation mark is not closed/],
    [{ tag, webhook: "hooks.example" }, /--webhook hooks\.example: an http: or https: address/],
    [{ tag, ntfy: "https://ntfy.sh/" }, /the address of a topic/],
    [{ tag, ntfy: "https://ntfy.sh/x", priority: "9" }, /--priority 9: a number from 1 to 5/],
    [{ tag, mail: "me" }, /--mail me: one mail address/],
    [{ tag, mail: "me@a.example,you@b.example" }, /one mail address/],
    [{ tag, push: "{}" }, /--push: what a browser's PushSubscription gives/],
    [{ tag, webhook, digest: "daily@7:30" }, /--digest daily@7:30: hourly or daily@HH:MM/],
    [{ tag, webhook, quiet: "22-7" }, /--quiet 22-7: two times/],
    [{ tag, webhook, timeZone: "Mars/Olympus" }, /--time-zone Mars\/Olympus: an IANA name/],
    [{ tag, webhook, language: "nl" }, /--language nl: one of en, de/],
  ];
  for (const [flags, message] of wrong) assert.throws(() => read(flags), message);
});

test("an alert is added, shown without its secret, tested, and removed; exit statuses say how it went", async (context) => {
  const folder = await mkdtemp(path.join(tmpdir(), "tagwire-alerts-"));
  context.after(() => rm(folder, { recursive: true }));
  const run = (...args: string[]) => runTagwire(["alerts", ...args], { env: { TAGWIRE_DATA: folder } });
  const added = await run(
    "add",
    "--tag",
    "Japan",
    "--webhook",
    "https://hooks.example/s3cret",
    "--quiet",
    "22:00-07:00",
    "--time-zone",
    "UTC",
  );
  assert.match(
    added.stdout,
    /^alert 1: #Japan {2}webhook hooks\.example {2}at once {2}quiet 22:00-07:00 \(UTC\)\n/,
  );
  const secret = /signatures: (whsec_\S{44})\n$/.exec(added.stdout)?.[1];
  assert.ok(secret, added.stdout);
  assert.match(added.stderr, /There is no #Japan in the archive yet/);
  const [listed, tested, misused] = await Promise.all([run("list"), run("test", "1"), run("pause")]);
  assert.equal(listed.stdout, "1  active  #Japan  webhook hooks.example  at once  nothing sent yet\n");
  assert.deepEqual([tested.status, misused.status], [1, 2]);
  assert.match(tested.stderr, /There is no article yet to send/);
  assert.match(misused.stderr, /pause.*with the number of an alert/);
  assert.equal((await run("remove", "1")).stdout, "removed alert 1\n");
});

test("what only the receiver may know is not shown", () => {
  const made = { id: 1, madeAt: "2026-11-24T12:00:00Z", state: "active" } as const;
  const flags: Partial<AlertFlags>[] = [
    { webhook: "https://me:hush@hooks.example/x" },
    { ntfy: "https://ntfy.sh/x", token: "hush" },
    { push: file },
  ];
  for (const channel of flags) {
    const shown = JSON.stringify(withoutAlertSecrets({ ...made, ...read({ tag: "Japan", ...channel }) }));
    assert.doesNotMatch(shown, /hush|whsec_new/);
    assert.ok(!shown.includes(browser.subscription.keys.auth));
    assert.match(shown, /\(set\)/);
  }
});
