import type { CountryMention } from "../entities/country-lexicon.ts";
import type { Found } from "../text/phrasebook.ts";
import type { Reading } from "../text/reading.ts";
import { actingBodies, actVerbs } from "./act-verbs.ts";

interface Verbs {
  behind: RegExp;
  before: RegExp | undefined;
}

/** How far behind its subject the verb may stand: "Beijing on Tuesday again demanded". */
const farthest = 44;
const verbs = new Map<string, Verbs | undefined>();

/**
 * Finds what one government does to another: a capital, or a country's government or ministry, with a verb of asking,
 * protesting, granting or refusing, in a sentence that names another country; what is done by it ("freed by Pyongyang")
 * says enough alone. One a sentence, each a strong word of the field.
 */
export function findActs(reading: Reading, countries: Found<CountryMention>[]): Found<"strong">[] {
  if (!verbs.has(reading.language)) verbs.set(reading.language, compile(reading.language));
  const known = verbs.get(reading.language);
  if (!known) return [];
  const bySentence = Map.groupBy(countries, ({ sentence }) => sentence);
  return [...bySentence.values()].flatMap((mentions) => {
    const alone = new Set(mentions.map(({ value }) => value.code)).size < 2;
    const acts = mentions
      .map((mention) => actOf(mention, known, reading, alone))
      .filter((act) => act !== undefined);
    return acts.slice(0, 1);
  });
}

function actOf(
  mention: Found<CountryMention>,
  { behind, before }: Verbs,
  { text }: Reading,
  alone: boolean,
): Found<"strong"> | undefined {
  const { start, end, sentence, value } = mention;
  const body = actingBodies.exec(text.slice(end, end + farthest))?.[0];
  if (value.by !== "capital" && body === undefined) return undefined;
  const from = end + (body?.length ?? 0);
  const verb = behind.exec(text.slice(from, from + farthest));
  if (verb && !alone) return act(text, start, from + verb[0].length, sentence);
  const passive = before?.exec(text.slice(Math.max(0, start - farthest), start));
  return passive ? act(text, start - passive[0].length, end, sentence) : undefined;
}

function act(text: string, start: number, end: number, sentence: number): Found<"strong"> {
  return { value: "strong", text: text.slice(start, end).replace(/\s+/g, " "), start, end, sentence };
}

function compile(language: string): Verbs | undefined {
  const known = actVerbs[language];
  if (!known) return undefined;
  return {
    behind: new RegExp(`^[^.;:!?,\\n]{0,24}?\\s(?:${known.does})\\p{L}*`, "u"),
    before: known.by
      ? new RegExp(`(?<!\\p{L})(?:${known.by})\\p{L}*\\s(?:by|von|par|por|pel[oa])\\s(?:the\\s)?$`, "u")
      : undefined,
  };
}
