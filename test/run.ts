/** Runs every test: finds Chromium first, says what it found, then hands over to Node's own runner. */
import { spawnSync } from "node:child_process";

const only = process.argv.slice(2);
const patterns = only.length > 0 ? only : ["test/**/*.test.ts"];
const { status } = spawnSync(
  process.execPath,
  ["--test", "--disable-warning=ExperimentalWarning", ...patterns],
  { stdio: "inherit" },
);
process.exit(status ?? 1);
