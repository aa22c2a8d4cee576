import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { readSettings, settingRows } from "../../src/config.ts";

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
});

test("the command line goes before the environment, and that before the default", () => {
  assert.equal(readSettings({}).port, 7080);
  assert.equal(readSettings({ TAGWIRE_PORT: "8000" }).port, 8000);
  assert.equal(readSettings({ TAGWIRE_PORT: "8000" }, { port: 9000 }).port, 9000);
  assert.equal(readSettings({ TAGWIRE_DATA: "/srv/wire" }).db, path.join("/srv/wire", "tagwire.db"));
});
