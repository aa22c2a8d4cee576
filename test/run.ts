/** Runs every test: finds Chromium first, says what it found, then hands over to Node's own runner. */
import { spawnSync } from "node:child_process";
import { availableParallelism } from "node:os";
import path from "node:path";
import { findChromium } from "./browser/find-chromium.ts";

const only = process.argv.slice(2);
const patterns = only.length > 0 ? only : ["test/**/*.test.ts"];
const chromium = await findChromium().catch((error: Error) => {
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
});
process.stdout.write(`${chromium.how}\n`);
// Every test file and every command in it is a process that would compile the same sources again.
const compiled = path.resolve(import.meta.dirname, "../node_modules/.cache/compiled");
// Node's runner would leave one core idle, which on two cores is half of the machine.
const filesAtOnce = availableParallelism();
const { status } = spawnSync(
  process.execPath,
  ["--test", `--test-concurrency=${filesAtOnce}`, "--disable-warning=ExperimentalWarning", ...patterns],
  {
    stdio: "inherit",
    env: { ...process.env, TAGWIRE_CHROMIUM: chromium.path, NODE_COMPILE_CACHE: compiled },
  },
);
process.exit(status ?? 1);
