import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { allowedImports } from "./architecture.ts";

const src = path.join(import.meta.dirname, "..", "src");
const files = readdirSync(src, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts"))
  .map((file) => file.replaceAll("\\", "/"));
const importPattern =
  /(?:^|\n)\s*(?:import|export)\s[^;]*?from\s+"([^"]+)"|import\("([^"]+)"\)|new URL\("(\.[^"]+\.ts)"/g;

interface Import {
  file: string;
  target: string;
}

/** Every relative import in src/, both ends as paths below src/. */
function relativeImports(): Import[] {
  return files.flatMap((file) => {
    const text = readFileSync(path.join(src, file), "utf8");
    return [...text.matchAll(importPattern)]
      .map((match) => match[1] ?? match[2] ?? match[3] ?? "")
      .filter((target) => target.startsWith(".") && target.endsWith(".ts"))
      .map((target) => ({
        file,
        target: path.posix.normalize(path.posix.join(path.posix.dirname(file), target)),
      }));
  });
}

/** The room a file stands in: its folder, or its own name where it stands at the top. */
function roomOf(path: string): string {
  // The demo publishers stand beside src/.
  const file = path.replace(/^\.\.\//, "");
  return file.includes("/") ? file.slice(0, file.indexOf("/")) : file;
}

const imports = relativeImports();

test("the scan saw the house, not an empty folder", () => {
  assert.ok(files.length >= 60, `only ${files.length} files found in src/`);
  assert.ok(imports.length >= 100, `only ${imports.length} imports found in src/`);
});

test("every file stands in a room that has rules", () => {
  for (const file of files) assert.ok(allowedImports[roomOf(file)], `${file}: its room is not in the table`);
});

test("imports go one way", () => {
  const broken = imports.filter(({ file, target }) => {
    const [from, to] = [roomOf(file), roomOf(target)];
    return from !== to && !allowedImports[from]?.includes(to);
  });
  assert.deepEqual(broken, []);
});

test("only app.ts and store/ itself see more of the store than its interface", () => {
  const broken = imports.filter(
    ({ file, target }) =>
      roomOf(target) === "store" &&
      target !== "store/store.ts" &&
      !["store", "app.ts"].includes(roomOf(file)),
  );
  assert.deepEqual(broken, []);
});

test("domain/ imports no package", () => {
  for (const file of files.filter((name) => name.startsWith("domain/"))) {
    const text = readFileSync(path.join(src, file), "utf8");
    const packages = [...text.matchAll(importPattern)]
      .map((match) => match[1] ?? "")
      .filter((target) => !target.startsWith("."));
    assert.deepEqual(
      packages.filter((target) => target !== "node:crypto"),
      [],
      file,
    );
  }
});

test("no file is named for nothing", () => {
  for (const file of files)
    assert.doesNotMatch(file, /(^|\/)(utils?|helpers?|common|misc|shared|service|manager)(\.|\/)/i);
});
