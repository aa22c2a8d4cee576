import type { ArticleTag } from "../../domain/tag.ts";

/** Regions that readers follow as one, and the tags of what lies in them. */
const table = `
MiddleEast|Syria Iraq Iran Israel Palestine Gaza WestBank Lebanon Yemen SaudiArabia Jordan Qatar Kuwait Bahrain Oman UnitedArabEmirates Aleppo Mosul Rafah Jerusalem Damascus Baghdad Tehran IslamicState Hamas Hezbollah
LatinAmerica|Venezuela Colombia Bolivia Ecuador Peru Chile Argentina Paraguay Uruguay Guatemala Honduras ElSalvador Nicaragua
`;
const regions = table
  .trim()
  .split("\n")
  .map((line) => {
    const [name = "", members = ""] = line.split("|");
    return { name, members: new Set(members.split(" ")) };
  });

/** A place counts for its region when it is one of the article's main ones. */
const leastScore = 0.66;
/** By how many of its places the article is about: one fills up, several are a matter of the region. */
const scores = [0.34, 0.42, 0.52];

/** The region that an article's main places lie in. */
export function tagRegions(things: ArticleTag[]): ArticleTag[] {
  return regions.flatMap(({ name, members }) => {
    const inside = things.filter((tag) => members.has(tag.name) && tag.score >= leastScore);
    if (inside.length === 0) return [];
    const names = inside.map((tag) => `#${tag.name}`).join(", ");
    const score = scores[Math.min(inside.length, scores.length) - 1]!;
    return [{ name, kind: "place" as const, score, evidence: [`the region of ${names}`] }];
  });
}
