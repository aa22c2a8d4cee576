/** A process that saves articles one by one, says each that is saved on its output, and never ends by itself. */
import { openSqliteStore } from "../../../src/store/sqlite/open-sqlite-store.ts";
import { filing, savePublishers } from "../../contract/make-filing.ts";

const store = await openSqliteStore({ file: process.argv[2]! });
await savePublishers(store);
for (let number = 0; ; number += 1) {
  await store.articles.save([
    filing(`n${number}`, { tags: ["One", `Tag${number % 7}`], text: "word ".repeat(400) }),
  ]);
  process.stdout.write(`${number}\n`);
}
