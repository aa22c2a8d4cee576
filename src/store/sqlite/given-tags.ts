import type { ArticleTag, TagKind } from "../../domain/tag.ts";

/** An entry of `article_notes.evidence`: a tag as it was given. The oldest archives have no kind and score there. */
export type GivenTag = [name: string, evidence: string[], kind?: TagKind, score?: number];

/** What is kept of a tag's evidence, in characters. */
const longestEvidence = 240;

/** The tags of an article as the archive keeps them, to file it anew and to say why. */
export function noteGiven(tags: ArticleTag[]): string {
  const given = tags.map(
    ({ name, kind, score, evidence }): GivenTag => [name, cutEvidence(evidence), kind, score],
  );
  return JSON.stringify(given);
}

export function readGiven(json: string): GivenTag[] {
  return JSON.parse(json);
}

/** What short lines leave free goes to the long ones. */
function cutEvidence(evidence: string[]): string[] {
  const byLength = evidence.map((line) => line.length).sort((a, b) => a - b);
  let room = longestEvidence;
  let share = 0;
  for (const [at, length] of byLength.entries()) {
    share = Math.floor(room / (byLength.length - at));
    if (length > share) break;
    room -= length;
  }
  return evidence.map((line) => (line.length > share ? `${line.slice(0, share - 1).toWellFormed()}…` : line));
}
