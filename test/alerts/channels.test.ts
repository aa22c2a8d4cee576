import assert from "node:assert/strict";
import { createHmac } from "node:crypto";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { runInNewContext } from "node:vm";
import { makeWebhookSecret } from "../../src/alerts/send/webhook-signature.ts";
import { idOf } from "../contract/make-filing.ts";
import { openTestAlerts, serveReceiver } from "./open-test-alerts.ts";
import { openPushBrowser, readVapid } from "./push-browser.ts";
import { serveSmtp } from "./serve-smtp.ts";

const site = "https://news.example";

/** What the site's own worker does with a message, and with a touch of what it shows. */
function showInWorker(message: Record<string, unknown>) {
  const listeners: Record<string, (event: object) => void> = {};
  const seen = { title: "", shown: {} as Record<string, string>, opened: "" };
  const world = {
    files: [],
    addEventListener: (name: string, listener: (event: object) => void) => {
      listeners[name] = listener;
    },
    registration: {
      showNotification: (title: string, shown: Record<string, string>) =>
        Object.assign(seen, { title, shown }),
    },
    clients: { openWindow: (address: string) => Object.assign(seen, { opened: address }) },
  };
  runInNewContext(readFileSync(new URL("../../src/web/static/sw.js", import.meta.url), "utf8"), world);
  const waitUntil = () => {};
  listeners.push!({ data: { json: () => message }, waitUntil });
  listeners.notificationclick!({ notification: { data: seen.shown.data, close: () => {} }, waitUntil });
  return seen;
}

test("a webhook is signed as Standard Webhooks verifies, and tells article, story and tags", async (context) => {
  const hook = await serveReceiver(context);
  const { alerts, add, save, now } = await openTestAlerts(context);
  const secret = makeWebhookSecret();
  const id = await add({ kind: "webhook", url: hook.address, secret });
  await save(["talks", { title: "Talks in Tōkyō" }]);
  assert.deepEqual(await alerts.run(), { sent: 1, failed: [] });
  const [{ headers, body }] = hook.received as [(typeof hook.received)[0]];
  const signed = `${headers["webhook-id"]}.${headers["webhook-timestamp"]}.${body}`;
  const key = Buffer.from(secret.replace("whsec_", ""), "base64");
  const signature = createHmac("sha256", key).update(signed).digest("base64");
  assert.equal(headers["webhook-signature"], `v1,${signature}`);
  assert.equal(Number(headers["webhook-timestamp"]), now().getTime() / 1000);
  assert.match(String(headers["webhook-id"]), /^msg_[\da-f]{32}$/);
  const { type, timestamp, data } = JSON.parse(body.toString());
  assert.deepEqual([type, timestamp, data.more], ["alert.news", now().toISOString(), 0]);
  assert.deepEqual(data.alert, {
    id,
    about: { kind: "tag", name: "Japan" },
    subject: "#Japan",
    page: `${site}/tags/Japan`,
  });
  const { title, page, tags, story } = data.articles[0];
  assert.deepEqual([title, tags], ["Talks in Tōkyō", ["Japan"]]);
  assert.deepEqual([page, story], [`${site}/articles/${idOf("talks")}`, { id: idOf("talks"), articles: 1 }]);
});

test("ntfy gets title, text, a link, priority and token, in every script", async (context) => {
  const topic = await serveReceiver(context, "/");
  const { alerts, add, save, pass } = await openTestAlerts(context);
  const url = `${topic.address}my-news`;
  await add({ kind: "ntfy", url, token: "tk_1", priority: 4 }, { language: "ja" });
  await save("two");
  pass(1);
  await save(["one", { title: "首相が訪韓" }]);
  assert.equal((await alerts.run()).sent, 1);
  const [{ headers, body }] = topic.received as [(typeof topic.received)[0]];
  assert.equal(headers.authorization, "Bearer tk_1");
  assert.deepEqual(JSON.parse(body.toString()), {
    topic: "my-news",
    title: "#Japan：新着記事2本",
    message: "• 首相が訪韓 (The daily)\n• Title of two (The daily)",
    tags: ["newspaper"],
    click: `${site}/tags/Japan`,
    priority: 4,
  });
});

test("a mail has text and HTML in the alert's language, escaped, and the same id at every try", async (context) => {
  const mail = await serveSmtp(context);
  const { alerts, add, save, pass } = await openTestAlerts(context, { smtpUrl: mail.url });
  await add({ kind: "mail", address: "reader@home.example" }, { language: "de", timeZone: "Asia/Tokyo" });
  await save(["one", { title: "Zölle <b>steigen</b>" }], "two");
  mail.answerTo = "451 come back later";
  const { failed } = await alerts.run();
  assert.match(failed[0]!.error, /127\.0\.0\.1:\d+ did not take the mail: .*451 come back later/);
  mail.answerTo = "250 OK";
  pass(10);
  assert.equal((await alerts.run()).sent, 1);
  const [{ from, to, data }] = mail.mails as [(typeof mail.mails)[0]];
  assert.deepEqual([from, to], ["wire@news.example", ["reader@home.example"]]);
  assert.match(data, /^Subject: 2 neue Artikel: #Japan\r$/m);
  assert.match(data, /^Message-ID: <msg_[\da-f]{32}@news\.example>\r$/m);
  const text = data
    .replaceAll("=\r\n", "")
    .replaceAll(/((?:=[\dA-F]{2})+)/g, (codes) => Buffer.from(codes.replaceAll("=", ""), "hex").toString());
  assert.match(text, /Content-Type: text\/plain/);
  assert.match(
    text,
    /Zölle <b>steigen<\/b>\r?\nThe daily · 24\.11\.2026, 21:00/,
    "in the reader's time zone",
  );
  assert.match(text, /Content-Type: text\/html/);
  assert.match(text, /Zölle &lt;b&gt;steigen&lt;\/b&gt;/);
  assert.match(text, /tagwire alerts remove 1/);
});

test("a mail that is refused for good is not tried again, and one without a server says what is missing", async (context) => {
  const mail = await serveSmtp(context);
  const { alerts, store, add, save, reopen, pass } = await openTestAlerts(context, { smtpUrl: mail.url });
  await add({ kind: "mail", address: "nobody@home.example" });
  await save("one");
  mail.answerTo = "550 no such user";
  assert.match((await alerts.run()).failed[0]!.error, /550 no such user/);
  pass(24 * 60);
  assert.deepEqual(await alerts.run(), { sent: 0, failed: [] });
  assert.equal((await store.alerts.list())[0]!.lastDelivery!.state, "failed");
  await save("two");
  const without = await reopen({ smtpUrl: "" });
  assert.match((await without.run()).failed[0]!.error, /TAGWIRE_SMTP_URL and TAGWIRE_MAIL_FROM/);
  const mailTo = { kind: "mail", address: "reader@home.example" } as const;
  assert.throws(() => without.check(mailTo), /TAGWIRE_SMTP_URL and/);
  alerts.check(mailTo);
  const odd = await reopen({ smtpUrl: "mail.example:25" });
  assert.throws(() => odd.check(mailTo), /is no address of a mail server/);
});

test("a browser is sent what only it can decrypt; one that is gone turns its alert off", async (context) => {
  const service = await serveReceiver(context, "/push/abc");
  const browser = openPushBrowser(service.address);
  const { alerts, store, add, save, pass } = await openTestAlerts(context);
  await add({ kind: "push", subscription: browser.subscription });
  await save(["one", { title: "Ü".repeat(3_000) }]);
  service.status = 201;
  assert.equal((await alerts.run()).sent, 1);
  const [{ headers, body }] = service.received as [(typeof service.received)[0]];
  assert.ok(body.length <= 4_096, `${body.length} bytes`);
  const { title, shown, opened } = showInWorker(browser.decrypt(body));
  assert.match(title, /^Ü+…$/);
  assert.equal(shown.lang, "en");
  assert.match(String(shown.tag), /^msg_/);
  assert.match(String(shown.body), /^The daily · #Japan\nSummary of one$/);
  assert.equal(opened, `${site}/articles/${idOf("one")}`);
  assert.deepEqual([headers["content-encoding"], headers.ttl], ["aes128gcm", "86400"]);
  const claims = readVapid(String(headers.authorization), await alerts.pushKey());
  assert.deepEqual([claims?.sub, claims?.aud], ["mailto:me@news.example", new URL(service.address).origin]);
  service.status = 404;
  pass(1);
  await save("two");
  assert.match((await alerts.run()).failed[0]!.error, /browser takes no messages any more: .*answered 404/);
  const [alert] = await store.alerts.list();
  assert.deepEqual([alert!.state, alert!.lastDelivery!.state], ["off", "failed"]);
  assert.match(alert!.reason!, /answered 404/);
});

test("what is private is refused, but for the servers that the user names; redirects are not followed", async (context) => {
  const hook = await serveReceiver(context);
  const { alerts, reopen, add, save, pass } = await openTestAlerts(context, { allowPrivateNetworks: false });
  await add({ kind: "webhook", url: hook.address, secret: makeWebhookSecret() });
  await save("one");
  assert.match((await alerts.run()).failed[0]!.error, /127\.0\.0\.1 is a private address/);
  assert.equal(hook.received.length, 0);
  pass(10);
  hook.status = 307;
  hook.headers = { location: "/hook" };
  const allowed = await reopen({ allowedOrigins: [new URL(hook.address).origin] });
  assert.match((await allowed.run()).failed[0]!.error, /answered 307/);
  assert.equal(hook.received.length, 1);
});

test("a test goes out at once, marked as one, and says why where it does not", async (context) => {
  const hook = await serveReceiver(context);
  const { alerts, store, add, save } = await openTestAlerts(context);
  const quiet = { from: "00:00", until: "23:59" };
  const id = await add({ kind: "webhook", url: hook.address, secret: makeWebhookSecret() }, { quiet });
  await assert.rejects(alerts.test(id), /There is no article yet/);
  await save("one");
  await alerts.test(id);
  const { type, data } = JSON.parse(hook.received[0]!.body.toString());
  assert.deepEqual([type, data.articles.length], ["alert.test", 1]);
  assert.equal((await store.alerts.list())[0]!.lastDelivery, undefined, "a test tells nothing");
  hook.status = 500;
  await assert.rejects(alerts.test(id), /answered 500/);
  await assert.rejects(alerts.test(9), /There is no alert 9: `tagwire alerts list`/);
});
