import path from "node:path";
import { after, before, test } from "node:test";
import { openSampleWeb, type SampleWeb } from "./open-sample-web.ts";
import { wire } from "./sample-wire.ts";

let site: SampleWeb;
before(async () => {
  site = await openSampleWeb();
});
after(() => site.close());

const folder = path.join(import.meta.dirname, "fixtures");
const pages = {
  "tag-page.html": "/tags/JapanRelations",
  "article-page.html": `/articles/${wire[0]!.article.id}`,
  "tag.rss": "/tags/JapanRelations.rss",
  "tag.atom": "/tags/JapanRelations.atom",
  "tag.json": "/tags/JapanRelations.json",
};

/** `node --test --test-update-snapshots test/web/golden.test.ts` writes them anew: read the difference before you commit it. */
for (const [file, target] of Object.entries(pages)) {
  test(`${target} is as fixtures/${file} has it`, async (context) => {
    const text = await site.page(target);
    context.assert.fileSnapshot(readable(text), path.join(folder, file), { serializers: [String] });
  });
}

/** Hashes of the static files left out, one block a line. */
function readable(text: string): string {
  return text
    .replace(/\?v=[\w-]{10}/g, "?v=HASH")
    .replace(/(<\/(?:p|h\d|article|section|div|figure|li|ul|nav|table)>)(?=<)/g, "$1\n");
}
