import { hashText } from "./hash-text.ts";

/** What a term is, kept in the two lowest bits of its hash. */
export const termKinds = { word: 0, plainNumber: 1, tellingNumber: 2, name: 3 } as const;

export type TermKind = (typeof termKinds)[keyof typeof termKinds];

/** Terms are `@name`, `language:word` or a word with a digit, which belongs to no language. */
export function hashTerm(term: string): number {
  return ((hashText(term) & ~3) | kindOf(term)) >>> 0;
}

export function kindOfHash(hash: number): TermKind {
  return (hash & 3) as TermKind;
}

/** Years and single digits stand everywhere; other numbers may tell one event from another. */
function kindOf(term: string): TermKind {
  if (term.startsWith("@")) return termKinds.name;
  if (term.includes(":")) return termKinds.word;
  return /^(?:\d|(?:19|20)\d\d)$/.test(term) ? termKinds.plainNumber : termKinds.tellingNumber;
}
