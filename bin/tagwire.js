#!/usr/bin/env node
// Plain JavaScript, so that a Node too old for the program can still say so.
import { existsSync } from "node:fs";
import module from "node:module";
import { fileURLToPath } from "node:url";

const oldestNode = 24;
const major = Number(process.versions.node.split(".")[0]);
const packages = fileURLToPath(new URL("../node_modules/commander", import.meta.url));

if (major < oldestNode) {
  stop(
    `Tagwire needs Node.js ${oldestNode} or newer and this is ${process.versions.node}: install it, or use \`npm run tagwire -- …\`, which brings its own.`,
  );
} else if (!existsSync(packages)) {
  stop("Tagwire's packages are not installed: run `npm ci` in its folder first.");
} else {
  await start();
}

/** @param {string} message */
function stop(message) {
  process.stderr.write(`${message}\n`);
  process.exitCode = 1;
}

async function start() {
  // SQLite in Node still announces itself as experimental at every start; readers of stderr need not know.
  const emitWarning = process.emitWarning;
  process.emitWarning = (warning, ...rest) => {
    if (rest[0] !== "ExperimentalWarning") emitWarning.call(process, warning, ...rest);
  };
  // Nearly half of a command's time would go into stripping and compiling the same files again.
  module.enableCompileCache?.();
  const { main } = await import("../src/main.ts");
  await main(process.argv);
}
