import type { ArticleTag, TagKind } from "../../domain/tag.ts";

/** An entry of `article_notes.evidence`: a tag as it was given. The oldest archives have no kind and score there. */
export type GivenTag = [name: string, evidence: string[], kind?: TagKind, score?: number];

/** What is kept of a tag's evidence, in characters. */
const longestEvidence = 200;

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

function cutEvidence(evidence: string[]): string[] {
  const kept: string[] = [];
  let room = longestEvidence;
  for (const line of evidence) {
    if (room <= 0) break;
    kept.push(line.length > room ? `${line.slice(0, room - 1).toWellFormed()}…` : line);
    room -= line.length;
  }
  return kept;
}
