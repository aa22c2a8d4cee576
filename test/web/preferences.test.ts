import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { readReader } from "../../src/web/read-reader.ts";
import { localAddress } from "../../src/web/routes/preference-routes.ts";
import { openSampleWeb, type SampleWeb } from "./open-sample-web.ts";
import { textOf } from "./text-of.ts";

let site: SampleWeb;
before(async () => {
  site = await openSampleWeb();
});
after(() => site.close());

const path = "/tags/JapanRelations";

test("a page speaks the language that the browser asks for; articles keep their own", async () => {
  const page = await (await site.get(path, { "accept-language": "ja,en;q=0.5" })).text();
  assert.match(page, /^<!doctype html>\s<html lang="ja"/);
  assert.match(textOf(/<h1>.*?<\/h1>/s.exec(page)![0]), /^#JapanRelations の最新ニュース$/);
  assert.match(textOf(page), /東和新聞 · 3日前 · 政治/);
  assert.match(page, /<h2 lang="ar" dir="rtl">/);
});

test("what the switch has set goes before what the browser asks for", async () => {
  const headers = { "accept-language": "ja", cookie: "a=b; tagwire-language=de; tagwire-theme=dark" };
  const page = await (await site.get(path, headers)).text();
  assert.match(page, /<html lang="de" data-theme="dark"/);
  assert.match(page, /<a [^>]*lang="de" hreflang="de" aria-current="true">Deutsch<\/a>/);
  assert.match(page, /value="dark" aria-pressed="true">Dunkel</);
});

test("a kept page is kept for its language and appearance, and for nothing else that headers hold", async () => {
  const etag = async (headers: Record<string, string>) => (await site.get(path, headers)).headers.get("etag");
  const english = await etag({});
  assert.equal(await etag({ "accept-language": "nl-NL,sv;q=0.3", cookie: "visit=1" }), english);
  assert.equal(await etag({ cookie: "tagwire-language=xx; tagwire-theme=<b>" }), english);
  const german = await etag({ "accept-language": "de" });
  assert.notEqual(german, english);
  assert.equal(await etag({ "accept-language": "de-CH, fr;q=0.2" }), german);
  assert.notEqual(await etag({ cookie: "tagwire-theme=dark" }), english);
});

test("answers say that they depend on the reader's language and choice; static files do not", async () => {
  const vary = async (target: string) => (await site.get(target)).headers.get("vary");
  assert.equal(await vary(path), "Accept-Encoding, Accept-Language, Cookie");
  assert.equal(await vary(`${path}.rss`), "Accept-Encoding, Accept-Language, Cookie");
  assert.equal(await vary("/nowhere"), "Accept-Language, Cookie");
  assert.equal(await vary("/static/style.css"), "Accept-Encoding");
});

test("the switches keep the choice and go back to the page, with what it was narrowed to", async () => {
  const page = await site.page(`${path}?view=stories&utm_source=x`);
  const [target] = /\/preferences\?lang=fr[^"]*/.exec(page)!;
  const response = await site.get(`${target.replaceAll("&amp;", "&")}&theme=light`);
  assert.equal(response.status, 303);
  assert.equal(response.headers.get("location"), `${path}?view=stories`);
  assert.equal(response.headers.get("cache-control"), "no-store");
  assert.deepEqual(
    response.headers.getSetCookie().map((cookie) => cookie.split(";")[0]),
    ["tagwire-language=fr", "tagwire-theme=light"],
  );
});

test("a choice that there is not is not kept", async () => {
  const response = await site.get("/preferences?lang=xx&theme=pink&to=/tags");
  assert.deepEqual(response.headers.getSetCookie(), []);
  assert.equal(response.headers.get("location"), "/tags");
});

const cookies: [string, string][] = [
  ["tagwire-language=%E0%A4%A", "de"],
  ["__proto__=x; tagwire-language=ja; tagwire-language=fr", "ja"],
  ['tagwire-language="ko"', "ko"],
  [";".repeat(16_000), "de"],
  ["=; ;;tagwire-theme", "de"],
];
for (const [cookie, locale] of cookies) {
  test(`the cookie ${cookie.slice(0, 40)} leaves ${locale}`, () =>
    assert.deepEqual(readReader("de", cookie), { locale, theme: "system" }));
}

const elsewhere = [
  undefined,
  "",
  "https://elsewhere.example/",
  "//elsewhere.example/",
  "/\\elsewhere.example/",
  "/.//elsewhere.example/",
  "/a/..//elsewhere.example/",
  "/\t/elsewhere.example/",
  "javascript:alert(1)",
  "/\\\\[",
];
for (const to of elsewhere) {
  test(`nobody is led elsewhere by ${JSON.stringify(to ?? null)}`, () => assert.equal(localAddress(to), "/"));
}

test("a local address stays as it is", () => {
  assert.equal(localAddress("/search?q=a%26b"), "/search?q=a%26b");
  assert.equal(localAddress("/tags/石破茂"), "/tags/%E7%9F%B3%E7%A0%B4%E8%8C%82");
});
