import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { TagwireError } from "../../src/domain/tagwire-error.ts";
import { guardLookup } from "../../src/fetch/guard-address.ts";
import { isPrivateAddress } from "../../src/fetch/private-address.ts";
import { openFetcher, redirect, send, serve } from "./serve.ts";

const privateOnes = [
  "127.0.0.1",
  "127.255.255.254",
  "0.0.0.0",
  "10.1.2.3",
  "172.16.0.1",
  "172.31.255.255",
  "192.168.1.1",
  "169.254.169.254",
  "100.64.0.1",
  "198.18.0.1",
  "224.0.0.1",
  "255.255.255.255",
  "::",
  "::1",
  "::ffff:127.0.0.1",
  "::ffff:7f00:1",
  "::127.0.0.1",
  "64:ff9b::7f00:1",
  "2002:7f00:1::",
  "fc00::1",
  "fd12::1",
  "fe80::1",
  "fe80::1%eth0",
  "ff02::1",
];
const publicOnes = ["8.8.8.8", "172.32.0.1", "100.128.0.1", "192.169.0.1", "2606:4700::1111", "2a00:1450::1"];

test("private addresses are told from public ones", () => {
  for (const address of privateOnes) assert.equal(isPrivateAddress(address), true, address);
  for (const address of publicOnes) assert.equal(isPrivateAddress(address), false, address);
});

describe("the guard", () => {
  const guarded = { allowPrivateNetworks: false };

  test("refuses every spelling of a private address, without connecting", async (context) => {
    const fetcher = openFetcher(context, guarded);
    for (const host of [
      "127.0.0.1",
      "2130706433",
      "0x7f.1",
      "017700000001",
      "[::1]",
      "[::ffff:127.0.0.1]",
      "127.1",
    ]) {
      for (const promise of [
        fetcher.fetchFeed(`http://${host}:9/`, {}),
        fetcher.fetchPage(`http://${host}:9/`),
      ]) {
        await assert.rejects(promise, { code: "refused-address" }, host);
      }
    }
    await assert.rejects(fetcher.fetchFeed("http://127.0.0.1:9/", {}), {
      message:
        "Refused: 127.0.0.1 is a private address. Set TAGWIRE_ALLOW_PRIVATE_NETWORKS=true to allow it.",
    });
  });

  test("refuses a name that leads to one", async (context) => {
    const origin = await serve(context, { "/": send("inside") });
    const address = origin.replace("127.0.0.1", "localhost");
    await assert.rejects(openFetcher(context, guarded).fetchFeed(address, {}), {
      code: "refused-address",
      message: /Refused: localhost is at .* a private address\./,
    });
  });

  test("lets an allowed origin pass, but not where it redirects to", async (context) => {
    const inside = await serve(context, { "/secret": send("secret") });
    const allowed = await serve(context, { "/feed": send("<rss/>"), "/trap": redirect(`${inside}/secret`) });
    const fetcher = openFetcher(context, { ...guarded, allowedOrigins: [allowed] });
    assert.equal((await fetcher.fetchFeed(`${allowed}/feed`, {})).changed, true);
    await assert.rejects(fetcher.fetchFeed(`${allowed}/trap`, {}), { code: "refused-address" });
    await assert.rejects(fetcher.fetchPage(`${allowed}/trap`), { code: "refused-address" });
  });

  test("refuses other protocols on the way too", async (context) => {
    const origin = await serve(context, { "/": redirect("file:///etc/passwd") });
    await assert.rejects(openFetcher(context).fetchPage(`${origin}/`), { code: "refused-address" });
  });
});

test("of a name's addresses only the public ones are connected to, whatever it answers next time", () => {
  let asked = 0;
  const lookup = guardLookup((_hostname, _options, callback) => {
    asked += 1;
    const rebound = [{ address: "127.0.0.1", family: 4 }];
    callback(null, asked === 1 ? [...rebound, { address: "8.8.8.8", family: 4 }] : rebound);
  });
  const results: unknown[] = [];
  lookup("rebind.example", {}, (error, address) => results.push(error ?? address));
  lookup("rebind.example", { all: true }, (error, address) => results.push(error ?? address));
  assert.equal(results[0], "8.8.8.8");
  assert.equal((results[1] as TagwireError).code, "refused-address");
});
