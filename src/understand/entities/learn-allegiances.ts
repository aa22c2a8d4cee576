import type { Found } from "../text/phrasebook.ts";
import type { Reading } from "../text/reading.ts";
import type { CountryMention } from "./country-lexicon.ts";
import type { NamedThing } from "./resolve-names.ts";

const officialTitle =
  /\b(?:president|prime minister|premier|chancellor|minister|secretary|king|emperor|ambassador|leader|envoy|präsident\w*|ministerpräsident\w*|regierungschef\w*|kanzler\w*|außenminister\w*|botschafter\w*|président\w*|ministre|ambassadeur|presidente|presidenta|ministr[oa]|canciller|embajador|embaixador|chanceler|президент\w*|премьер\w*|министр\w*|посол)\b/iu;
/** What stands between an office and another person's name: "the Mongolian president received Emperor Naruhito". */
const apart =
  /[.;:!?]|, \p{Lu}|\b(?:has|had|met|meets|told|tells|received|receives|welcomed|welcomes|hosted|hosts|called|hat|haben|trifft|traf|empfängt|empfing|mit|a reçu|reçoit|rencontre|recibió|recibe|recebeu|recebe|with)\b/u;

/**
 * "Japanese Prime Minister Shigeru Ishiba" teaches that Ishiba speaks for Japan in this article: all mentions of him
 * become mentions of the country. Text evidence, so that new leaders need no table.
 */
export function learnAllegiances(
  reading: Reading,
  countries: Found<CountryMention>[],
  things: NamedThing[],
): Found<CountryMention>[] {
  const learned: Found<CountryMention>[] = [];
  for (const thing of things) {
    if (thing.type !== "person") continue;
    if (thing.country !== undefined) {
      learned.push(...shortMentions(thing, thing.country));
      continue;
    }
    const code = allegianceOf(thing, reading, countries);
    if (code === undefined) continue;
    thing.country = code;
    for (const { text, start, end, sentence } of thing.mentions)
      learned.push({ value: { code, by: "leader", name: thing.name }, text, start, end, sentence });
  }
  return learned;
}

/** "Lee", where the text names Lee Jae-myung in full: a table would not dare to hold so common a name. */
function shortMentions(thing: NamedThing, code: string): Found<CountryMention>[] {
  return thing.mentions
    .filter(({ known }) => !known)
    .map(({ text, start, end, sentence }) => ({
      value: { code, by: "leader", name: thing.name },
      text,
      start,
      end,
      sentence,
    }));
}

function allegianceOf(
  thing: NamedThing,
  reading: Reading,
  countries: Found<CountryMention>[],
): string | undefined {
  for (const mention of thing.mentions) {
    const near = countries.find(
      ({ value, start, end }) =>
        (value.by === "country" || value.by === "people") &&
        end <= mention.start &&
        mention.start - end < 60 &&
        start < mention.start &&
        isOffice(reading.text.slice(end, mention.start)),
    );
    const after = countries.find(
      ({ value, start }) =>
        (value.by === "country" || value.by === "people") && start >= mention.end && start - mention.end < 40,
    );
    const between = after ? reading.text.slice(mention.end, after.start) : "";
    if (near) return near.value.code;
    if (after && /^ of (?:the )?$|^,? (?:the )?$/.test(between)) {
      const before = reading.text.slice(Math.max(0, mention.start - 24), mention.start);
      if (between.startsWith(" of") && officialTitle.test(before)) return after.value.code;
    }
  }
  return undefined;
}

function isOffice(between: string): boolean {
  return officialTitle.test(between) && !apart.test(between);
}
