import assert from "node:assert/strict";
import { test } from "node:test";
import { findChromium } from "./find-chromium.ts";
import type { Machine } from "./machine.ts";

/** A bare machine with what a test puts on it; notes what was tried. */
function machine(has: Partial<Machine>, tried: string[] = []): Machine {
  return {
    named: () => undefined,
    exists: () => false,
    starts: async () => true,
    inPath: () => undefined,
    downloadPath: () => "/cache/chrome",
    async download() {
      tried.push("download");
      return false;
    },
    async installPackage() {
      tried.push("package");
      return false;
    },
    ...has,
  };
}

test("a named browser goes before all others", async () => {
  const found = await findChromium(
    machine({ named: () => "/mine/chromium", exists: () => true, inPath: () => "/usr/bin/chromium" }),
  );
  assert.equal(found.path, "/mine/chromium");
});

test("a name that leads nowhere is an error that says so", async () => {
  await assert.rejects(findChromium(machine({ named: () => "/gone" })), /TAGWIRE_CHROMIUM names \/gone/);
});

test("what is on the machine is taken without installing anything", async () => {
  const tried: string[] = [];
  const inPath = (program: string) => (program === "google-chrome" ? "/opt/google-chrome" : undefined);
  const found = await findChromium(machine({ inPath }, tried));
  assert.equal(found.how, "Chromium: /opt/google-chrome, found on this machine");
  assert.deepEqual(tried, []);
});

test("Playwright's earlier download is found", async () => {
  const found = await findChromium(machine({ exists: (path) => path === "/cache/chrome" }));
  assert.match(found.how, /downloaded by Playwright before/);
});

test("a download is tried before Debian's package", async () => {
  let there = false;
  const download = async () => {
    there = true;
    return true;
  };
  const found = await findChromium(machine({ exists: () => there, download }));
  assert.match(found.how, /downloaded now by Playwright/);
});

test("Debian's package comes last", async () => {
  const tried: string[] = [];
  let there = false;
  const installPackage = async () => {
    there = true;
    return true;
  };
  const inPath = () => (there ? "/usr/bin/chromium" : undefined);
  const found = await findChromium(machine({ inPath, installPackage }, tried));
  assert.match(found.how, /installed now as Debian's package/);
  assert.deepEqual(tried, ["download"]);
});

test("where all three fail, the error says how to give a browser", async () => {
  const tried: string[] = [];
  await assert.rejects(findChromium(machine({}, tried)), /TAGWIRE_CHROMIUM=\/path\/to\/chromium npm test/);
  assert.deepEqual(tried, ["download", "package"]);
});

test("a browser that does not start counts for nothing", async () => {
  const tried: string[] = [];
  let there = false;
  const found = await findChromium(
    machine(
      {
        exists: () => true,
        inPath: (program) => (there && program === "chromium" ? "/usr/bin/chromium" : undefined),
        starts: async (path) => path === "/usr/bin/chromium",
        async installPackage() {
          there = true;
          return true;
        },
      },
      tried,
    ),
  );
  assert.equal(found.path, "/usr/bin/chromium");
  assert.deepEqual(tried, ["download"]);
});
