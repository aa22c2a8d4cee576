import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { after, before, test } from "node:test";
import { openSqliteStore } from "../../src/store/sqlite/open-sqlite-store.ts";
import { filing, savePublishers, tag } from "../contract/make-filing.ts";
import { runTagwire } from "../run-tagwire.ts";

const page = readFileSync(path.join(import.meta.dirname, "..", "..", "docs", "curation.md"), "utf8");
const lines = [...page.matchAll(/```sh\n([\s\S]*?)```/g)]
  .flatMap((block) => block[1]!.split("\n"))
  .map((line) => line.replace(/\s+#.*$/, "").trim())
  .filter((line) => line !== "");

const person = (name: string, aliases: string[] = []) => tag(name, { kind: "person", aliases });
let folder: string;

/** Tags of the names in the docs; the first verdict is a rule's. */
before(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "tagwire-curation-"));
  const store = await openSqliteStore({ file: path.join(folder, "tagwire.db") });
  await savePublishers(store);
  await store.articles.save([
    filing("a", { tags: ["Tariffs", "RepublicOfKorea", "G7Summit", "BreakingNews", person("LeeJaeMyung")] }),
    filing("b", { tags: ["Tariff", "SouthKorea", person("LeeJaeMyung", ["李在明"])] }),
  ]);
  await store.close();
});
after(() => rm(folder, { recursive: true }));

function run(line: string) {
  const words = [...line.matchAll(/"([^"]*)"|(\S+)/g)].map((match) => match[1] ?? match[2]!);
  assert.equal(words[0], "tagwire", line);
  return runTagwire(words.slice(1), { env: { TAGWIRE_DATA: folder } });
}

test("the commands of docs/curation.md work as they stand, one after the other", async () => {
  assert.ok(lines.length >= 10);
  const said: string[] = [];
  for (const line of lines) {
    const { status, stdout, stderr } = await run(line);
    assert.equal(status, 0, `${line}\n${stderr}`);
    said.push(stdout);
  }
  const [merge, split, rename, block, unblock, history, undo, undoRule] = said;
  assert.match(merge!, /^#RepublicOfKorea is #SouthKorea from now on \(verdict \d+\)\n$/);
  assert.match(split!, /^#李在明 is apart from #LeeJaeMyung/);
  assert.match(rename!, /^#G7Summit is called #G7Kananaskis/);
  assert.match(block!, /^#BreakingNews is blocked/);
  assert.match(unblock!, /^#BreakingNews is blocked no more/);
  assert.match(history!, /^6 .* hand {2}unblock #BreakingNews\n/);
  assert.match(history!, /^5 .* hand {2}block #BreakingNews \(says nothing of the matter\)$/m);
  assert.match(history!, /^1 .* rule {2}merge #Tariff → #Tariffs \(plural\)$/m);
  assert.match(undo!, /^undone: #BreakingNews is blocked no more/);
  assert.match(undoRule!, /^undone: #Tariff is #Tariffs/);
});

test("what cannot be is refused in one line, and misuse says how it is used", async () => {
  const refused: [string, number, RegExp][] = [
    ["tagwire tags undo 999", 1, /^There is no verdict 999\. [^\n]+\n$/],
    ["tagwire tags merge Nowhere SouthKorea", 1, /^There is no tag #Nowhere\. [^\n]+\n$/],
    ["tagwire tags rename SouthKorea", 2, /rename FROM TO/],
    ["tagwire tags undo first", 2, /the number of a verdict/],
    ["tagwire reannotate --since yesterday", 2, /--since yesterday: a date is wanted/],
    ["tagwire reannotate --publisher nobody", 1, /no publisher nobody/],
  ];
  const ended = await Promise.all(refused.map(([line]) => run(line)));
  for (const [at, [line, expected, message]] of refused.entries()) {
    const { status, stdout, stderr } = ended[at]!;
    assert.deepEqual([status, stdout], [expected, ""], line);
    assert.match(stderr, message);
  }
});
