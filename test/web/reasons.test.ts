import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { openSampleWeb, type SampleWeb } from "./open-sample-web.ts";
import { wire } from "./sample-wire.ts";

const evidence = ['place "Øresund": 1 in the title', "<script>alert(1)</script>"];
const [first] = wire;
let site: SampleWeb;
before(async () => {
  site = await openSampleWeb({
    filings: [
      {
        ...first!,
        tags: [{ name: "Øresund", kind: "place", score: 0.7, evidence }],
        categoryEvidence: 'the publisher\'s section "Politics"',
        languageEvidence: "English words",
      },
    ],
  });
});
after(() => site.close());

test("an article's page says why: rule, words and score of each tag, category, language", async () => {
  const page = await site.page(`/articles/${first!.article.id}`);
  const details = /<details class="reasons">[\s\S]*?<\/details>/.exec(page)?.[0] ?? "";
  assert.match(details, /<summary>Why these tags<\/summary>/);
  assert.match(details, /Øresund<\/bdi><\/a> <span class="quiet">place, 0\.70 of 1<\/span>/);
  assert.match(details, /1 in the title/);
  assert.match(details, /&lt;script&gt;/);
  assert.match(details, /Category <b>[A-Z][a-z]+<\/b><\/dt><dd><bdi>the publisher&#39;s section/);
  assert.match(details, /Language <b>English<\/b><\/dt><dd><bdi>English words/);
});

test("a tag that a person renamed is there with the name that the rules gave", async () => {
  await site.store.verdicts.take(
    { action: "rename", from: "Øresund", to: "Sound" },
    first!.article.firstSeenAt,
  );
  const page = await site.page(`/articles/${first!.article.id}`);
  assert.match(page, /given as Øresund, which is #Sound here/);
});

test("lists do without reasons", async () => {
  assert.doesNotMatch(await site.page("/tags/Sound"), /Why these tags|1 in the title/);
});
