import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { withoutSecrets } from "../../src/cli/without-secrets.ts";
import { alertOriginsOf, hubsOf, readSettings, settingRows } from "../../src/config.ts";

const page = readFileSync(path.join(import.meta.dirname, "..", "..", "docs", "settings.md"), "utf8");

test("docs/settings.md shows the table of settings as it is", () => {
  const rows = settingRows.map(
    (row) => `| \`${row.variable}\` | ${row.default === "" ? "" : `\`${row.default}\``} | ${row.meaning} |`,
  );
  for (const row of rows) assert.ok(page.includes(row), `missing or different: ${row}`);
});

test("a value that makes no sense is named with what is wanted", () => {
  assert.throws(
    () => readSettings({ TAGWIRE_PORT: "70000" }),
    /TAGWIRE_PORT=70000: a whole number from 0 to 65535/,
  );
  assert.throws(() => readSettings({ TAGWIRE_DEMO: "perhaps" }), /TAGWIRE_DEMO=perhaps: true or false/);
  assert.throws(() => readSettings({ TAGWIRE_FEED_TEXT: "half" }), /TAGWIRE_FEED_TEXT=half: full or summary/);
  const siteUrl = "https://news.example";
  assert.deepEqual(hubsOf({ siteUrl, hubs: " https://a.example/  http://b.example/hub " }), [
    "https://a.example/",
    "http://b.example/hub",
  ]);
  assert.throws(() => hubsOf({ siteUrl, hubs: "https://a.example/ c" }), /"c" is no web address/);
  assert.deepEqual(alertOriginsOf({ alertOrigins: "http://10.0.0.5:8080/x  https://b.example" }), [
    "http://10.0.0.5:8080",
    "https://b.example",
  ]);
  assert.throws(() => alertOriginsOf({ alertOrigins: "10.0.0.5" }), /TAGWIRE_ALERT_ORIGINS: "10\.0\.0\.5"/);
  assert.throws(() => hubsOf({ siteUrl: "", hubs: "https://a.example/" }), /needs TAGWIRE_SITE_URL/);
});

test("the command line goes before the environment, and that before the default", () => {
  assert.equal(readSettings({}).port, 7080);
  assert.equal(readSettings({ TAGWIRE_PORT: "8000" }).port, 8000);
  assert.equal(readSettings({ TAGWIRE_PORT: "8000" }, { port: 9000 }).port, 9000);
  assert.equal(readSettings({ TAGWIRE_DATA: "/srv/wire" }).db, path.join("/srv/wire", "tagwire.db"));
});

test("a secret is not printed, only whether it is set", () => {
  const secret = settingRows.filter(({ secret }) => secret);
  assert.ok(secret.length > 0);
  const set = readSettings(Object.fromEntries(secret.map(({ variable }) => [variable, "hush"])));
  assert.doesNotMatch(JSON.stringify(withoutSecrets(set)), /hush/);
  for (const { name } of secret) {
    assert.equal(withoutSecrets(set)[name], "(set)");
    assert.equal(withoutSecrets(readSettings({}))[name], "");
  }
});
