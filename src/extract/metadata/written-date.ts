const time = String.raw`(?:,? (?:at |um |à |- )?\d{1,2}[:.h]\d\d(?: ?[ap]\.?m\b\.?)?)?`;

/** "June 15, 2025", "15 June 2025", "15.06.2025", "2025年6月15日", each with an hour or without. */
const patterns = [
  String.raw`\p{L}{3,10}\.? {1,2}\d{1,2}(?:st|nd|rd|th)?,? \d{4}${time}`,
  String.raw`\d{1,2}(?:\.|st|nd|rd|th)?[ -](?:de |of )?\p{L}{3,10}\.?,?[ -](?:de )?\d{4}${time}`,
  String.raw`\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?:[ T]\d\d:\d\d)?`,
  String.raw`\d{1,2}[-/.]\d{1,2}[-/.]\d{4}${time}`,
  String.raw`\d{4}[年년] ?\d{1,2}[月월] ?\d{1,2}[日일](?: ?\d{1,2}[:時时]\d\d)?`,
].map((source) => new RegExp(`(?<![\\p{L}\\p{N}])${source}(?!\\d)`, "giu"));

/** Dates written out in a line, in any of the spellings that bylines use. */
export function writtenDates(line: string): string[] {
  return patterns.flatMap((pattern) => line.match(pattern) ?? []);
}

/** The line up to its first written date. */
export function beforeDate(line: string): string {
  const found = patterns.map((pattern) => line.search(pattern)).filter((index) => index >= 0);
  return found.length > 0 ? line.slice(0, Math.min(...found)) : line;
}

/** The line after a date that it begins with. */
export function afterDate(line: string): string {
  const date = writtenDates(line).find((found) => line.startsWith(found));
  return date ? line.slice(date.length).replace(/^[\s|·•,–—-]+/, "") : line;
}
