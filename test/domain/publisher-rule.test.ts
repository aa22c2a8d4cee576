import assert from "node:assert/strict";
import { test } from "node:test";
import { type PublisherRule, ruleFor } from "../../src/domain/publisher-rule.ts";

const rules: PublisherRule[] = [
  { host: "example.com" },
  { host: "sport.example.com" },
  { host: "other.example" },
];

test("a rule counts for its host and for every host below it", () => {
  assert.equal(ruleFor(rules, "https://example.com/a")?.host, "example.com");
  assert.equal(ruleFor(rules, "https://www.example.com:8080/a")?.host, "example.com");
});

test("the longest host wins, wherever it stands in the list", () => {
  assert.equal(ruleFor(rules, "https://live.sport.example.com/a")?.host, "sport.example.com");
  assert.equal(ruleFor(rules.toReversed(), "https://sport.example.com/a")?.host, "sport.example.com");
});

test("a host that only ends in the same letters has no rule, nor has what is no address", () => {
  assert.equal(ruleFor(rules, "https://notexample.com/"), undefined);
  assert.equal(ruleFor(rules, "example.com"), undefined);
});
