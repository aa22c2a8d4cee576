import { titleWords } from "./name-words.ts";

/** German builds offices into one word: Finanzministerin, Fraktionsvorsitzender, Oppositionschefs. */
const germanOffice =
  /(?:minister|prasident|kanzler|chef|sprecher|trainer|sekretar|meister|politiker|anwalt|professor|direktor|experte|vorsitzende|beauftragte|richter|abgeordnete|kandidat|forscher|schauspieler|sanger|autor)(?:in|s|n|r|en)?$/;

/** Whether a folded word says that a person's name follows. */
export function isTitle(folded: string): boolean {
  return titleWords.has(folded) || (folded.length > 7 && germanOffice.test(folded));
}
