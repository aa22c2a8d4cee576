import assert from "node:assert/strict";
import { test } from "node:test";
import { Worker } from "node:worker_threads";
import { createLanguageDetector } from "../../../src/understand/language/create-language-detector.ts";

const detect = await createLanguageDetector();

const sentences: Record<string, string> = {
  en: "The finance minister said on Tuesday that taxes would not rise before the election.",
  de: "Der Finanzminister sagte am Dienstag, vor der Wahl würden die Steuern nicht erhöht.",
  fr: "Le ministre des Finances a déclaré mardi que les impôts n'augmenteraient pas avant l'élection.",
  es: "El ministro de Hacienda dijo el martes que los impuestos no subirán antes de las elecciones.",
  pt: "O ministro das Finanças disse na terça-feira que os impostos não vão subir antes da eleição.",
  it: "Il ministro delle Finanze ha detto martedì che le tasse non aumenteranno prima delle elezioni.",
  nl: "De minister van Financiën zei dinsdag dat de belastingen voor de verkiezingen niet omhoog gaan.",
  sv: "Finansministern sade på tisdagen att skatterna inte höjs före valet.",
  pl: "Minister finansów powiedział we wtorek, że podatki nie wzrosną przed wyborami.",
  tr: "Maliye bakanı salı günü yaptığı açıklamada seçimden önce vergilerin artmayacağını söyledi.",
  ru: "Министр финансов заявил во вторник, что налоги до выборов не вырастут.",
  uk: "Міністр фінансів заявив у вівторок, що податки до виборів не зростуть.",
  ar: "قال وزير المالية يوم الثلاثاء إن الضرائب لن ترتفع قبل الانتخابات.",
  fa: "وزیر دارایی روز سه‌شنبه گفت که مالیات‌ها پیش از انتخابات افزایش نخواهد یافت.",
  he: "שר האוצר אמר ביום שלישי שהמסים לא יעלו לפני הבחירות.",
  hi: "वित्त मंत्री ने मंगलवार को कहा कि चुनाव से पहले कर नहीं बढ़ेंगे।",
  ja: "財務大臣は火曜日、選挙前に増税はしないと述べた。",
  ko: "재무장관은 화요일 선거 전에 세금을 올리지 않겠다고 말했다.",
  zh: "财政部长星期二表示,选举之前不会增税。",
  th: "รัฐมนตรีคลังกล่าวเมื่อวันอังคารว่าจะไม่ขึ้นภาษีก่อนการเลือกตั้ง",
  el: "Ο υπουργός Οικονομικών δήλωσε την Τρίτη ότι οι φόροι δεν θα αυξηθούν πριν από τις εκλογές.",
  zu: "Ungqongqoshe wezezimali uthe ngoLwesibili intela ngeke inyuke ngaphambi kokhetho.",
  st: "Letona la lichelete le itse ka Labobeli lekhetho le ke ke la nyoloha pele ho likhetho.",
  mi: "I kī te minita pūtea i te Tūrei kāore e piki ngā tāke i mua i te pōtitanga.",
  af: "Die minister van finansies het Dinsdag gesê belasting sal nie voor die verkiesing styg nie.",
  nb: "Finansministeren sa tirsdag at skattene ikke vil øke før valget, og at hun ikke vet noe mer.",
  nn: "Finansministeren sa tysdag at skattane ikkje vil auke før valet, og at ho ikkje veit noko meir.",
  hr: "Ministar financija rekao je u utorak da se porezi neće povećati prije izbora u studenom.",
  ms: "Menteri kewangan berkata pada hari Selasa bahawa cukai tidak akan dinaikkan kerana pilihan raya.",
  id: "Menteri keuangan mengatakan pada Selasa bahwa pajak tidak akan naik karena pemilu.",
  vi: "Bộ trưởng Tài chính hôm thứ Ba nói rằng thuế sẽ không tăng trước cuộc bầu cử.",
};

for (const [language, text] of Object.entries(sentences)) {
  test(`one sentence of ${language} is recognized without a hint, and against a wrong one`, () => {
    assert.equal(detect(text).language, language);
    assert.equal(detect(text, language === "en" ? "de" : "en").language, language);
  });
}

test("a Japanese headline without kana is Japanese by its characters or by what the feed declares", () => {
  assert.equal(detect("日米首脳会談 関税交渉が妥結").language, "ja");
  assert.equal(detect("石破首相辞任").language, "zh");
  assert.equal(detect("石破首相辞任", "ja-JP").language, "ja");
  assert.equal(detect("习近平会见美国总统", "ja").language, "zh");
});

test("a foreign name in the text does not decide", () => {
  assert.equal(detect("애플(Apple)은 화요일 새로운 아이폰(iPhone)을 공개했다.").language, "ko");
  assert.equal(
    detect("The singer's new album, 桜, is out on Friday in all shops of the country.").language,
    "en",
  );
});

test("the declared language decides where the text does not", () => {
  assert.equal(detect("2:1", "pt-BR").language, "pt");
  assert.equal(detect("", "de").language, "de");
  assert.equal(detect("2:1").language, "und");
  assert.equal(detect("", "x-default").language, "und");
});

test("a few names alone leave the word to the declared language", () => {
  assert.equal(detect("FC Barcelona 2:1 Real Madrid", "de").language, "de");
  assert.equal(detect("Novak Djokovic", "fr").language, "fr");
  assert.equal(detect("Wer gewinnt?", "en").language, "de");
});

test("a verdict says why, with a confidence from 0 to 1", () => {
  for (const verdict of [detect(sentences.de!), detect(sentences.ja!), detect(""), detect("2", "fr")]) {
    assert.notEqual(verdict.evidence, "");
    assert.ok(verdict.confidence >= 0 && verdict.confidence <= 1, JSON.stringify(verdict));
  }
});

test("hostile texts end quickly, without an exception", () => {
  const started = performance.now();
  const hostile = [
    "a".repeat(1_000_000),
    "漢".repeat(1_000_000),
    "😀".repeat(500_000),
    "\u0000\u0001\u202e\u200b".repeat(100_000),
    "\ud800".repeat(1_000),
    "http://".repeat(100_000),
    "@".repeat(1_000_000),
    "\n\n\n__label__en __label__de\n",
  ];
  for (const text of hostile) assert.equal(typeof detect(text, "en").language, "string");
  assert.ok(performance.now() - started < 2_000, `${performance.now() - started} ms`);
});

test("the model loads in a worker thread", async () => {
  const module = new URL("../../../src/understand/language/create-language-detector.ts", import.meta.url);
  const code = `
    const { parentPort } = require("node:worker_threads");
    import(${JSON.stringify(module.href)})
      .then((loaded) => loaded.createLanguageDetector())
      .then((detect) => parentPort.postMessage(detect("Guten Morgen, liebe Leserinnen und Leser").language));`;
  const worker = new Worker(code, { eval: true });
  const language = await new Promise((resolve, reject) =>
    worker.once("message", resolve).once("error", reject),
  );
  await worker.terminate();
  assert.equal(language, "de");
});
