import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { text } from "node:stream/consumers";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import { runTagwire } from "../run-tagwire.ts";

const root = path.join(import.meta.dirname, "..", "..");
const program = path.join(root, "bin", "tagwire.js");

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

/** Prints every command's help, one after the other in one process: starting one for each takes too long. */
const printHelp = `
  const { runCommandLine } = await import(${JSON.stringify(pathToFileURL(path.join(root, "src", "cli", "run-command-line.ts")).href)});
  for (const name of process.argv.slice(1)) {
    process.stdout.write("\\n=== " + name + "\\n");
    await runCommandLine(["node", "tagwire", name, "--help"]);
  }`;

test("every command has help with an example, and nothing on stderr", async () => {
  const { stdout } = await runTagwire(["--help"]);
  const commands = [...stdout.matchAll(/^ {2}([a-z]+)\b/gm)]
    .map((match) => match[1]!)
    .filter((name) => name !== "help");
  assert.ok(commands.length >= 17, commands.join(" "));
  const flags = ["--disable-warning=ExperimentalWarning", "--input-type=module", "-e", printHelp];
  const {
    status,
    stderr,
    stdout: helps,
  } = spawnSync(process.execPath, [...flags, ...commands], { encoding: "utf8" });
  assert.deepEqual([status, stderr], [0, ""]);
  const sections = helps.split("\n=== ").slice(1);
  assert.equal(sections.length, commands.length);
  for (const section of sections) assert.match(section, /Usage: tagwire [\s\S]*Example:\n {2}\S/);
});

test("a reader that has seen enough of its output gets no stack trace", async () => {
  const child = spawn(process.execPath, [program, "config"], { stdio: ["ignore", "pipe", "pipe"] });
  child.stdout.destroy();
  const complaints = await text(child.stderr);
  assert.equal(complaints, "");
  assert.equal(child.exitCode ?? (await once(child, "exit"))[0], 0);
});
