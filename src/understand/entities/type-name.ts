import type { EntityType } from "../../domain/entity.ts";
import type { Reading, Word } from "../text/reading.ts";
import { givenNames } from "./given-names.ts";
import { kindWords } from "./name-words.ts";
import { recognizeType } from "./recognize-type.ts";

const placeBefore = /\b(?:in|near|at|from|across|outside|around|en|à|em|dans|aus|nach|bei|на|в|из)\s+$/u;
const speaks =
  /^(?:,? (?:who|said|says|told|added|tweeted|wrote|sagte|declaró|dijo|afirmó|disse|a déclaré|заявил|сказал|который))\b/u;
const ageAfter = /^,? \(?\d{2}\)?[,.)]/;

/** What kind of thing a run of capitalized words names, by its own words and by what stands around it. */
export function typeName(words: Word[], titled: boolean, reading: Reading): EntityType | undefined {
  const byWord = kindOf(words);
  if (byWord && words.length > 1) return byWord;
  if (titled) return "person";
  if (words.length > 1 && words.length <= 4 && givenNames.has(words[0]!.folded)) return "person";
  if (reading.language === "en") return recognizeType(words, reading).type;
  return typeByPlace(words, reading);
}

function kindOf(words: Word[]): EntityType | undefined {
  const kinds = words.map(({ folded }) => kindWords.get(folded));
  return kinds.at(-1) ?? kinds.find(Boolean);
}

/** For languages without a trained recognizer: an acronym, a preposition before, a verb of saying or an age after. */
function typeByPlace(words: Word[], reading: Reading): EntityType | undefined {
  const first = words[0]!;
  if (words.length === 1 && /^\p{Lu}{2,6}$/u.test(first.text)) return "organization";
  const end = words.at(-1)!.end;
  const after = reading.text.slice(end, end + 24);
  const before = reading.text.slice(Math.max(0, first.start - 10), first.start);
  if (placeBefore.test(before)) return words.length <= 3 ? "place" : "organization";
  if (words.length <= 4 && (speaks.test(after) || ageAfter.test(after))) return "person";
  if (words.some(({ text, capital }) => !capital && text.length > 1)) return "organization";
  return words.length === 2 || words.length === 3 ? "person" : undefined;
}
