/** Languages whose month names are known, in the order in which they are asked when a feed names no language. */
const languages =
  "en de fr es it pt nl sv da nb fi pl cs sk hu ro bg ru uk sr el tr id ms vi ar he hi bn ta th ko ja zh hr sl lt lv et ca eu gl be ka mr ur sw fil af is";

/** Spellings that newsrooms use beside those of Intl. */
const others: Record<string, number> = {
  sept: 9,
  mrz: 3,
  maerz: 3,
  janner: 1,
  jaenner: 1,
  feber: 2,
  juin: 6,
  juil: 7,
  aout: 8,
  ene: 1,
  abr: 4,
  ago: 8,
  dic: 12,
  setiembre: 9,
  set: 9,
  fev: 2,
  okt: 10,
  dez: 12,
  maj: 5,
  мая: 5,
  май: 5,
  "كانون الثاني": 1,
  شباط: 2,
  اذار: 3,
  نيسان: 4,
  ايار: 5,
  حزيران: 6,
  تموز: 7,
  اب: 8,
  ايلول: 9,
  "تشرين الاول": 10,
  "تشرين الثاني": 11,
  "كانون الاول": 12,
};

const foldedOthers = new Map(Object.entries(others).map(([name, month]) => [foldWord(name), month]));
const namesByLanguage = new Map<string, Map<string, number>>();

/**
 * Lower case, without accents and full stops: the form in which words of dates are compared. Only marks that belong to
 * no script go: the vowel signs of Thai and Indic scripts tell months apart (มี.ค. is March, ม.ค. January).
 */
function foldWord(word: string): string {
  return word
    .normalize("NFKD")
    .replace(/[\p{Script=Inherited}.]/gu, "")
    .normalize("NFC")
    .toLowerCase();
}

/** 1 to 12 for a month's name or short name in any of some fifty languages, `language` first; else undefined. */
export function monthNumber(word: string, language = ""): number | undefined {
  const folded = foldWord(word);
  if (folded.length < 2) return undefined;
  const own = language.toLowerCase().split(/[-_]/)[0]!;
  const known = languages.split(" ");
  const order = known.includes(own) ? [own, ...known] : known;
  for (const name of order.slice(0, 2)) {
    const month = namesOf(name).get(folded);
    if (month) return month;
  }
  return foldedOthers.get(folded) ?? first(order.slice(2), folded);
}

function first(order: string[], folded: string): number | undefined {
  for (const name of order) {
    const month = namesOf(name).get(folded);
    if (month) return month;
  }
  return undefined;
}

/** Names as they stand alone and as they stand beside a day ("июнь", "июня"). */
function namesOf(language: string): Map<string, number> {
  const known = namesByLanguage.get(language);
  if (known) return known;
  const names = new Map<string, number>();
  for (const style of ["long", "short"] as const) {
    for (const day of [undefined, "numeric"] as const) {
      const format = new Intl.DateTimeFormat(`${language}-u-ca-gregory`, {
        month: style,
        day,
        timeZone: "UTC",
      });
      for (let month = 1; month <= 12; month++) addName(names, format, month);
    }
  }
  namesByLanguage.set(language, names);
  return names;
}

function addName(names: Map<string, number>, format: Intl.DateTimeFormat, month: number): void {
  const parts = format.formatToParts(Date.UTC(2025, month - 1, 1));
  const name = foldWord(parts.find((part) => part.type === "month")?.value ?? "").trim();
  if (/\p{L}/u.test(name) && !/\p{N}/u.test(name) && name.length > 1 && !names.has(name))
    names.set(name, month);
}
