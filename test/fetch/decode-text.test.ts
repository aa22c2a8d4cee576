import assert from "node:assert/strict";
import { describe, test } from "node:test";
import iconv from "iconv-lite";
import { decodeText } from "../../src/fetch/decode-text.ts";

const texts = {
  en: "The prime minister said on Thursday that talks – “difficult ones” – would go on next week in Zürich.",
  fr: "Le Premier ministre a déclaré jeudi que les négociations se poursuivront la semaine prochaine à Genève, malgré l'échec de février.",
  pl: "Premier powiedział w czwartek, że rozmowy będą kontynuowane w przyszłym tygodniu w Łodzi i Żywcu. Źródła rządowe twierdzą, że ostateczną decyzję podejmą później.",
  ru: "Премьер-министр заявил в четверг, что переговоры будут продолжены на следующей неделе в Женеве.",
  tr: "Başbakan perşembe günü yaptığı açıklamada görüşmelerin gelecek hafta İstanbul'da süreceğini söyledi. Bakanlığın açıklaması bekleniyor.",
  ar: "قال رئيس الوزراء يوم الخميس إن المحادثات ستستمر الأسبوع المقبل في جنيف",
  ja: "首相は木曜日、来週もジュネーブで協議を続けると述べた。政府筋によると、最終的な決定は来月になる見通しだ。",
  zh: "总理星期四表示,会谈将于下周在日内瓦继续举行。政府消息人士说,最后决定将在下个月作出。",
  tw: "總理星期四表示,會談將於下週在日內瓦繼續舉行。政府消息人士說,最後決定將在下個月作出。",
  ko: "총리는 목요일 다음 주 제네바에서 회담을 계속할 것이라고 말했다. 최종 결정은 다음 달에 내려질 전망이다.",
};

const table: { encoding: string; language: keyof typeof texts; wrong: string }[] = [
  { encoding: "utf-8", language: "fr", wrong: "iso-8859-1" },
  { encoding: "utf-16le", language: "ja", wrong: "utf-8" },
  { encoding: "utf-16be", language: "ru", wrong: "utf-8" },
  { encoding: "shift_jis", language: "ja", wrong: "utf-8" },
  { encoding: "euc-jp", language: "ja", wrong: "iso-8859-1" },
  { encoding: "iso-2022-jp", language: "ja", wrong: "utf-8" },
  { encoding: "euc-kr", language: "ko", wrong: "iso-8859-1" },
  { encoding: "big5", language: "tw", wrong: "utf-8" },
  { encoding: "gb18030", language: "zh", wrong: "iso-8859-1" },
  { encoding: "windows-1250", language: "pl", wrong: "utf-8" },
  { encoding: "windows-1251", language: "ru", wrong: "iso-8859-1" },
  { encoding: "windows-1252", language: "en", wrong: "utf-8" },
  { encoding: "windows-1254", language: "tr", wrong: "utf-8" },
  { encoding: "windows-1256", language: "ar", wrong: "iso-8859-1" },
  { encoding: "iso-8859-2", language: "pl", wrong: "utf-8" },
  { encoding: "iso-8859-15", language: "fr", wrong: "utf-8" },
  { encoding: "koi8-r", language: "ru", wrong: "windows-1251" },
];

/** iconv-lite cannot write ISO-2022-JP: its two-byte codes are EUC-JP's without the top bits (RFC 1468). */
function encode(text: string, encoding: string): Buffer {
  if (encoding !== "iso-2022-jp") return iconv.encode(text, encoding);
  const parts = text.split(/([^\p{ASCII}]+)/u).map((part) => {
    if (/^\p{ASCII}*$/u.test(part)) return Buffer.from(part);
    const codes = iconv.encode(part, "euc-jp").map((byte) => byte & 0x7f);
    return Buffer.concat([Buffer.from("\x1b$B"), codes, Buffer.from("\x1b(B")]);
  });
  return Buffer.concat(parts);
}

const page = (text: string, head = "") =>
  `<html><head>${head}<title>${text}</title></head><body><p class="lead">${text}</p></body></html>`;

function read(encoding: string, html: string, contentType?: string): string {
  return decodeText(encode(html, encoding), contentType).text;
}

for (const { encoding, language, wrong } of table) {
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
