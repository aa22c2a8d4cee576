import assert from "node:assert/strict";
import { test } from "node:test";
import { sameSite } from "../../src/fetch/same-site.ts";

test("a site is a registrable domain", () => {
  assert.equal(sameSite("https://www.example.co.uk/a", "http://news.example.co.uk/b"), true);
  assert.equal(sameSite("https://example.co.uk/", "https://other.co.uk/"), false);
  assert.equal(sameSite("https://ann.github.io/", "https://bob.github.io/"), false);
});

test("bare addresses and local names are sites by host and port", () => {
  assert.equal(sameSite("http://127.0.0.1:1/a", "http://127.0.0.1:1/b"), true);
  assert.equal(sameSite("http://127.0.0.1:1/a", "http://127.0.0.1:2/a"), false);
  assert.equal(sameSite("http://localhost/a", "http://127.0.0.1/a"), false);
});

test("what is no address is no one's", () => {
  assert.equal(sameSite("nowhere", "nowhere"), false);
});
