/**
 * Codes that mean, or belong to, a language with an ISO 639-1 code: labels of lid.176 (which follow Wikipedia's
 * subdomains), ISO 639-2 and 639-3 codes that publishers declare, and codes that ISO has withdrawn.
 */
const aliases: Record<string, string> = {
  no: "nb",
  nob: "nb",
  nor: "nb",
  nno: "nn",
  iw: "he",
  in: "id",
  ji: "yi",
  mo: "ro",
  sh: "hr",
  als: "de",
  bar: "de",
  arz: "ar",
  azb: "az",
  wuu: "zh",
  yue: "zh",
  cmn: "zh",
  fil: "tl",
  ckb: "ku",
  jp: "ja",
  kr: "ko",
  cn: "zh",
  ua: "uk",
  cz: "cs",
  eng: "en",
  ger: "de",
  deu: "de",
  fre: "fr",
  fra: "fr",
  spa: "es",
  por: "pt",
  ita: "it",
  dut: "nl",
  nld: "nl",
  jpn: "ja",
  kor: "ko",
  chi: "zh",
  zho: "zh",
  rus: "ru",
  ara: "ar",
  pol: "pl",
  tur: "tr",
  swe: "sv",
  dan: "da",
  fin: "fi",
  ukr: "uk",
};

const names = new Intl.DisplayNames("en", { type: "language", fallback: "none" });

/**
 * The ISO 639-1 code in a declared language ("en-GB", "de_AT", "jpn", "iw") or a model's label ("arz");
 * undefined where it names none, as in "und", "x-default" or "english".
 */
export function normalizeLanguage(declared: string): string | undefined {
  const primary = declared.trim().toLowerCase().split(/[-_]/, 1)[0] ?? "";
  const code = Object.hasOwn(aliases, primary) ? aliases[primary]! : primary;
  return /^[a-z]{2}$/.test(code) && names.of(code) !== undefined ? code : undefined;
}
