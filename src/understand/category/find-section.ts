import type { Category } from "../../domain/category.ts";
import sections from "./sections.json" with { type: "json" };

/** Names fold to lower case without accents, marks and repeated spaces; "É" and "e" are one. */
function foldName(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[-_\s]+/g, " ")
    .trim();
}

const longestName = 60;
const longestSection = 200;

/** By folded name, by language: "Natur" is science in Germany and environment in Sweden. */
const categoriesOf = new Map<string, Map<string, Category>>();
for (const [category, names] of Object.entries(sections) as [Category, Record<string, string>][])
  for (const [language, list] of Object.entries(names))
    for (const name of list.split(" | ")) {
      const known = categoriesOf.get(foldName(name)) ?? new Map<string, Category>();
      categoriesOf.set(foldName(name), known.has(language) ? known : known.set(language, category));
    }

/** The category of one section name in any language of the table; undefined where it names no subject ("World"). */
export function findSectionName(name: string, language: string): Category | undefined {
  if (name.length > longestName) return undefined;
  const known = categoriesOf.get(foldName(name));
  return known?.get(language) ?? known?.values().next().value;
}

/**
 * The category of a publisher's section: the whole name, else its parts. Of a path ("News > Business > Markets",
 * "Sport | Football") the last part that names a subject counts, of a pair ("Arts & Science") the first.
 */
export function findSection(section: string, language: string): Category | undefined {
  const whole = findSectionName(section, language);
  if (whole) return whole;
  const parts = section.slice(0, longestSection).split(/[>|/›»→:;,\\]|\s[-–—]\s/);
  for (const part of parts.reverse()) {
    const found = findSectionName(part, language) ?? findPair(part, language);
    if (found) return found;
  }
  return undefined;
}

function findPair(part: string, language: string): Category | undefined {
  for (const half of part.split(/[&+・·‧、]|[-_\s](?:and|und|et|y|e|en|och|og|i|и|та|ve|và|dan)[-_\s]/iu)) {
    const found = findSectionName(
      half.replace(/\b(?:news|nachrichten|haberleri|新闻|新聞|ニュース)\s*$/iu, ""),
      language,
    );
    if (found) return found;
  }
  return undefined;
}
