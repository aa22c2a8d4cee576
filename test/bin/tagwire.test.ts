import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { test } from "node:test";
import { runTagwire } from "../run-tagwire.ts";

const program = path.join(import.meta.dirname, "..", "..", "bin", "tagwire.js");

/** Loaded before the program, it makes Node claim to be another version. */
const pretend = `data:text/javascript,Object.defineProperty(process.versions,"node",{value:"20.20.2"})`;

test("a Node that is too old gets one clear sentence, not a stack trace", () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--import", pretend, program, "feeds"], {
    encoding: "utf8",
  });
  assert.equal(status, 1);
  assert.equal(stdout, "");
  assert.match(stderr, /^Tagwire needs Node\.js 24 or newer and this is 20\.20\.2: [^\n]+\n$/);
});

test("without its packages it says what to run", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "tagwire-bin-"));
  cpSync(path.dirname(program), path.join(folder, "bin"), { recursive: true });
  const { status, stderr } = spawnSync(
    process.execPath,
    ["--input-type=module", "-e", `await import("${path.join(folder, "bin", "tagwire.js")}")`],
    { encoding: "utf8" },
  );
  rmSync(folder, { recursive: true });
  assert.equal(status, 1);
  assert.match(stderr, /run `npm ci`/);
});

test("every command has help with an example, and nothing on stderr", async () => {
  const { stdout } = await runTagwire(["--help"]);
  const commands = [...stdout.matchAll(/^ {2}([a-z]+)\b/gm)]
    .map((match) => match[1]!)
    .filter((name) => name !== "help");
  assert.ok(commands.length >= 17, commands.join(" "));
  await Promise.all(
    commands.map(async (command) => {
      const help = await runTagwire([command, "--help"]);
      assert.equal(help.status, 0);
      assert.equal(help.stderr, "");
      assert.match(help.stdout, /Example:\n {2}\S/, command);
    }),
  );
});
