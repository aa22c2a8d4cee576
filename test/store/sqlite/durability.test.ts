import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import type { Store } from "../../../src/store/store.ts";
import { idOf } from "../../contract/make-filing.ts";
import { openTemporaryStore } from "../../contract/open-temporary-store.ts";
import { onStore } from "../../contract/opened-store.ts";
import { checkIntegrity } from "./check-integrity.ts";

const program = fileURLToPath(new URL("./write-until-killed.ts", import.meta.url));

/** Kills the writer after it has acknowledged that many saves; returns the last one that it acknowledged. */
async function killAfter(saves: number, file: string): Promise<number> {
  const child = spawn(process.execPath, ["--disable-warning=ExperimentalWarning", program, file], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  let last = -1;
  for await (const line of createInterface({ input: child.stdout })) {
    last = Number(line);
    if (last + 1 === saves) child.kill("SIGKILL");
  }
  if (child.signalCode === null && child.exitCode === null) await once(child, "exit");
  assert.equal(child.signalCode, "SIGKILL");
  return last;
}

test("a killed process loses nothing that it had acknowledged", async () => {
  const opened = await openTemporaryStore();
  await onStore(
    () => Promise.resolve(opened),
    async (store: Store) => {
      for (const saves of [5, 60]) {
        const last = await killAfter(saves, opened.file);
        assert.ok(last >= saves - 1);
        for (let number = 0; number <= last; number += 1)
          assert.ok(await store.articles.has(idOf(`n${number}`)), `${number}`);
      }
      checkIntegrity(opened.file);
    },
  )();
});
