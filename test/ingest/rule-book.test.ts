import assert from "node:assert/strict";
import { test } from "node:test";
import type { PublisherRule } from "../../src/domain/publisher-rule.ts";
import shippedRules from "../../src/ingest/publisher-rules.json" with { type: "json" };
import { createRuleBook } from "../../src/ingest/rule-book.ts";
import type { Store } from "../../src/store/store.ts";

const shipped: PublisherRule[] = [
  { host: "daily.example", text: ["main"] },
  { host: "sport.daily.example", text: [".report"] },
];

/** A store that only has rules. */
const storeOf = (rules: PublisherRule[]) => ({ rules: { list: async () => rules } }) as unknown as Store;

test("the user's rule stands in place of the one that ships for the same host, once it is read", async () => {
  const own: PublisherRule[] = [];
  const book = createRuleBook(storeOf(own), shipped);
  assert.deepEqual(book.ruleFor("https://www.daily.example/a"), shipped[0]);
  own.push({ host: "daily.example", remove: [".advert"] });
  await book.refresh();
  assert.deepEqual(book.ruleFor("https://www.daily.example/a"), own[0]);
  assert.deepEqual(book.ruleFor("https://sport.daily.example/a"), shipped[1]);
  own.pop();
  await book.refresh();
  assert.deepEqual(book.ruleFor("https://www.daily.example/a"), shipped[0]);
});

test("the rules that ship are rules, one a host", () => {
  const known = new Set(["host", "text", "remove", "nextPage", "title", "authors", "cookie", "userAgent"]);
  const rules: PublisherRule[] = shippedRules;
  assert.equal(new Set(rules.map(({ host }) => host)).size, rules.length);
  for (const rule of rules)
    assert.ok(
      Object.keys(rule).every((name) => known.has(name)),
      rule.host,
    );
});
