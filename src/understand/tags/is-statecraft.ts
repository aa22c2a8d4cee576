import type { Reading } from "../text/reading.ts";
import type { Party } from "./measure-parties.ts";
import { doubtfulWord, stateActor } from "./statecraft-words.ts";
import type { Fields } from "./weigh-fields.ts";

type Words = Fields["diplomacy"];

/** Fields that borrow the words of diplomacy, and from which weight on they are what an article is about. */
const playfulRivals = new Set(["sport", "entertainment", "lifestyle", "tourism", "crime"]);
const leastPlayful = 4;
/** Without someone who acts for a state, this many different words must be sure ones. */
const leastSure = 2;

/**
 * Whether words of diplomacy are meant as such: someone acts for a state, or words say it that no other field uses –
 * two of them in sport, entertainment, fashion, travel and crime.
 */
export function isStatecraft(
  strong: Words,
  around: Words,
  parties: [Party, Party],
  fields: Fields,
  reading: Reading,
): boolean {
  const sure = new Set(
    strong.filter(({ text }) => !doubtfulWord.test(text)).map(({ text }) => text.toLowerCase()),
  );
  const led = parties.every((party) => party.leaders.size > 0);
  const playful = isPlayful(fields);
  const inTitle = !playful && parties.every(({ headline }) => headline);
  const acted =
    led || around.some(({ text }) => stateActor.test(text) && (inTitle || !doubtfulWord.test(text)));
  if (strong.length === 0) return acted || !playful;
  if (playful) return sure.size >= leastSure || (acted && (sure.size > 0 || led || early(strong, reading)));
  return sure.size > 0 || acted;
}

function isPlayful({ rivals }: Fields): boolean {
  const playful = rivals.filter(({ rival }) => playfulRivals.has(rival));
  return (
    playful.some(({ inTitle }) => inTitle) ||
    playful.reduce((sum, { weight }) => sum + weight, 0) >= leastPlayful
  );
}

function early(words: Words, reading: Reading): boolean {
  return words.some(({ sentence }) => reading.sentences[sentence]!.part !== "body");
}
