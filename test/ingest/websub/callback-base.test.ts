import assert from "node:assert/strict";
import { test } from "node:test";
import { callbackBase } from "../../../src/ingest/websub/callback-base.ts";
import { readLease } from "../../../src/ingest/websub/lease-seconds.ts";

test("hubs can call public addresses only", () => {
  assert.equal(callbackBase("https://news.example/", false), "https://news.example");
  assert.equal(callbackBase("https://news.example:8443", false), "https://news.example:8443");
  const hidden = [
    "",
    "news",
    "http://localhost:7080",
    "http://127.0.0.1:7080",
    "http://[::1]/",
    "http://192.168.1.5",
  ];
  for (const address of [...hidden, "http://box.local", "http://server", "ftp://news.example"])
    assert.equal(callbackBase(address, false), undefined, address);
  assert.equal(callbackBase("http://127.0.0.1:7080/", true), "http://127.0.0.1:7080");
});

test("a lease is kept between five minutes and ninety days", () => {
  const leases = ["3600", "1", "99999999999", null, "soon", "-5"].map(readLease);
  assert.deepEqual(leases, [3_600, 300, 7_776_000, 864_000, 864_000, 864_000]);
});
