import { tagKey } from "../../domain/tag-key.ts";
import { noiseKeywords } from "./noise-words.ts";

const longestKeyword = 40;
const mostWords = 4;
/** More keywords than this are written for search engines. */
const mostKeywords = 15;

/** The publisher's keywords as single labels: lists cut apart, section names, site names and noise left out. */
export function readKeywords(
  keywords: string[] | undefined,
  publisher: string | undefined,
  section: string | undefined,
): string[] {
  const without = new Set([publisher, section].filter((name) => name !== undefined).map(tagKey));
  const kept = new Map<string, string>();
  for (const keyword of (keywords ?? [])
    .slice(0, 100)
    .flatMap((list) => list.slice(0, 2000).split(/[,;|、，；]|\s#|\s\/\s/))) {
    const label = keyword
      .replace(/^#/, "")
      .replace(/^[\w-]+:/, "")
      .trim();
    const key = tagKey(label);
    if (isLabel(label, key) && !without.has(key) && !kept.has(key)) kept.set(key, label);
  }
  return [...kept.values()].slice(0, mostKeywords);
}

function isLabel(label: string, key: string): boolean {
  if (key.length < 2 || label.length > longestKeyword || label.split(/\s+/).length > mostWords) return false;
  if (/https?:|www\.|[<>{}=_@]|\.(?:com|net|org|jp|de)\b/i.test(label)) return false;
  return !noiseKeywords.has(key) && /\p{L}/u.test(label);
}
