const time = String.raw`(?:,? (?:at |AT |um |à |- )?\d{1,2}[:.h]\d\d(?: ?[aApP]\.?[mM]\b\.?)?)?`;

/** A word in letters and the signs that scripts of South Asia write on them. */
const month = String.raw`[\p{L}\p{M}]{3,12}`;

/** "June 15, 2025", "15 June 2025", "2025. június 15.", each with an hour or without. */
const worded = [
  String.raw`${month}\.? {1,2}\p{Nd}{1,2}(?:st|nd|rd|th|ST|ND|RD|TH)?,? \p{Nd}{4}${time}`,
  String.raw`\p{Nd}{1,2}(?:\.|st|nd|rd|th|er|ST|ND|RD|TH|ER)?[ -](?:de |DE |of |OF )?${month}\.?,?[ -](?:de |DE )?\p{Nd}{4}${time}`,
  String.raw`\d{1,2} [Tt]háng \d{1,2},? (?:năm )?\d{4}`,
  String.raw`\d{4}\. ${month} \d{1,2}`,
].map((source) => new RegExp(String.raw`(?<![\p{L}\p{M}\p{N}])${source}(?!\p{Nd})`, "gu"));

/** "2025-06-15", "15.06.2025", "2025. 6. 15.", "2025年6月15日". Letters may stand before them in scripts without spaces. */
const numbered = [
  String.raw`\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?:[ T]\d\d:\d\d)?`,
  String.raw`\d{4}\. \d{1,2}\. \d{1,2}`,
  String.raw`\d{1,2}[-/.]\d{1,2}[-/.]\d{4}${time}`,
  String.raw`\d{4}[年년] ?\d{1,2}[月월] ?\d{1,2}[日일](?: ?\d{1,2}[:時时]\d\d)?`,
].map((source) => new RegExp(String.raw`(?<![\p{Script=Latin}\p{N}])${source}(?!\d)`, "gu"));

const patterns = [...worded, ...numbered];

/** Years before the first of an era. */
const eras: Record<string, number> = { 令和: 2018, 平成: 1988, 昭和: 1925, 民國: 1911, 民国: 1911 };
const eraYear = /(?:中華|中华)?(令和|平成|昭和|民國|民国) ?(\d{1,3}|元) ?年/gu;

/** Where a word ends and another begins without a space: "3 min readJune 15, 2025". */
const grownTogether = /(?<=\p{Ll})(?=\p{Lu})/gu;

/** Without a year there is no date: most lines need no more than this look. */
const hasYear = /\p{Nd}{4}|年/u;

/** Dates written out in a line, in any of the spellings that bylines use; years of eras become ours. */
export function writtenDates(line: string): string[] {
  if (!hasYear.test(line)) return [];
  const ours = line
    .replace(grownTogether, " ")
    .replace(eraYear, (_, era: string, year: string) => `${eras[era]! + (Number(year) || 1)}年`);
  return patterns.flatMap((pattern) => ours.match(pattern) ?? []);
}

/** The first day of the month that is all a line says, as magazines write: "November 2015". */
export function monthAlone(line: string): string | undefined {
  return /^\p{L}{3,12} (?:de )?(?:19|20)\d\d$/iu.test(line) ? `1 ${line}` : undefined;
}

/** The line up to its first written date. */
export function beforeDate(line: string): string {
  if (!hasYear.test(line)) return line;
  const found = patterns.map((pattern) => line.search(pattern)).filter((index) => index >= 0);
  return found.length > 0 ? line.slice(0, Math.min(...found)) : line;
}

/** The line after a date that it begins with. */
export function afterDate(line: string): string {
  const date = writtenDates(line).find((found) => line.startsWith(found));
  return date ? line.slice(date.length).replace(/^[\s|·•,–—-]+/, "") : line;
}
