import { tagKey } from "../../domain/tag-key.ts";

/** What tags call places whose English name is another. */
const shortNames: Record<string, string> = {
  us: "US",
  uk: "GB",
  eu: "EU",
  un: "UN",
  uae: "AE",
  drcongo: "CD",
  congo: "CG",
  hongkong: "HK",
  macau: "MO",
  myanmar: "MM",
  palestine: "PS",
  turkey: "TR",
};

const codes = readCodes();

/** The code of the country or bloc that a tag names ("SouthKorea": "KR"); undefined where it names none. */
export function regionOf(name: string): string | undefined {
  return codes.get(tagKey(name));
}

/** The one or two countries of a tag of relations: "JapanRelations", "USChinaRelations". */
export function regionsOfRelation(name: string): string[] {
  const [, places] = /^(.+)Relations$/.exec(name) ?? [];
  if (places === undefined) return [];
  const one = regionOf(places);
  if (one) return [one];
  for (const { index } of places.matchAll(/(?!^)\p{Lu}/gu)) {
    const pair = [regionOf(places.slice(0, index)), regionOf(places.slice(index))];
    if (pair.every((code) => code !== undefined)) return pair as string[];
  }
  return [];
}

/** All that ISO 3166-1 and CLDR name; codes of states that are no more lead to their successors and are left out. */
function readCodes(): Map<string, string> {
  const names = new Intl.DisplayNames("en", { type: "region", fallback: "none" });
  const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
  const found = new Map(Object.entries(shortNames));
  for (const code of letters.flatMap((one) => letters.map((other) => one + other))) {
    const name = names.of(code);
    if (name && Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}` && !found.has(tagKey(name)))
      found.set(tagKey(name), code);
  }
  return found;
}
