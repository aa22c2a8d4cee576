import assert from "node:assert/strict";
import { describe, test } from "node:test";
import iconv from "iconv-lite";
import { decodeText } from "../../src/fetch/decode-text.ts";
import { encode, encodings, texts } from "./encodings.ts";

const page = (text: string, head = "") =>
  `<html><head>${head}<title>${text}</title></head><body><p class="lead">${text}</p></body></html>`;

function read(encoding: string, html: string, contentType?: string): string {
  return decodeText(encode(html, encoding), contentType).text;
}

for (const { encoding, language, wrong } of encodings) {
  describe(`${encoding} (${language})`, () => {
    const text = texts[language];
    test("declared in the page", () => {
      const html = page(text, `<meta charset="${encoding}">`);
      assert.equal(read(encoding, html, "text/html"), html);
    });
    test("declared in an XML declaration", () => {
      const xml = `<?xml version="1.0" encoding="${encoding}"?><rss><title>${text}</title></rss>`;
      assert.equal(read(encoding, xml, "application/rss+xml"), xml);
    });
    test("declared in HTTP only", () => {
      assert.equal(read(encoding, page(text), `text/html; charset=${encoding}`), page(text));
    });
    test("declared wrongly", () => {
      const html = page(text, `<meta http-equiv="Content-Type" content="text/html; charset=${wrong}">`);
      assert.equal(read(encoding, html, `text/html; charset=${wrong}`), html);
    });
    test("not declared", () => {
      assert.equal(read(encoding, page(text)), page(text));
    });
  });
}

test("a byte order mark goes before what is declared, and is taken away", () => {
  const bytes = Buffer.concat([Buffer.from([0xff, 0xfe]), iconv.encode("<p>é</p>", "utf-16le")]);
  assert.deepEqual(decodeText(bytes, "text/html; charset=utf-8"), { text: "<p>é</p>", encoding: "utf-16le" });
});

test("latin1 means windows-1252, as in browsers", () => {
  const bytes = Buffer.from([0x93, 0x68, 0x69, 0x94]);
  assert.equal(decodeText(bytes, "text/plain; charset=ISO-8859-1").text, "“hi”");
});

test("an unknown label is passed over", () => {
  assert.equal(decodeText(Buffer.from("caf\u00e9"), "text/html; charset=klingon").text, "café");
});

test("one broken byte in a UTF-8 page does not change its encoding", () => {
  const bytes = Buffer.concat([Buffer.from(texts.fr), Buffer.from([0xe9])]);
  assert.equal(decodeText(bytes, "text/html; charset=utf-8").text, `${texts.fr}\uFFFD`);
});

test("nothing, ASCII and noise give text", () => {
  assert.deepEqual(decodeText(new Uint8Array()), { text: "", encoding: "utf-8" });
  assert.equal(decodeText(Buffer.from("plain")).text, "plain");
  const noise = Uint8Array.from({ length: 4_000 }, (_, at) => (at * 7919) % 256);
  assert.equal(typeof decodeText(noise).text, "string");
});

test("a long page costs no long detection", () => {
  const bytes = iconv.encode(page(texts.ru.repeat(20_000)), "windows-1251");
  const started = process.cpuUsage().user;
  assert.ok(decodeText(bytes).text.includes(texts.ru));
  assert.ok(process.cpuUsage().user - started < 1_500_000);
});
