import { tagKey } from "../../domain/tag-key.ts";
import { lineOf } from "../text/element-text.ts";
import { chooseVoice, type Voice } from "./choose-voice.ts";
import { decodeEntities } from "./decode-entities.ts";
import { propertyOf, type Source } from "./source.ts";

/** Characters that a standfirst has at least and at most. */
const lengths = { least: 15, most: 400 };

/** The subtitle: JSON-LD's alternativeHeadline, microdata, then what a class names as one. Never the title again. */
export function readSubtitle(source: Source, title: string): string | undefined {
  const { facts, article, recorder } = source;
  const voices: Voice[] = [
    ["JSON-LD alternativeHeadline", article?.alternativeHeadline],
    ["microdata alternativeHeadline", propertyOf(facts, "alternativeheadline")],
    ...facts.subtitles.map((element): Voice => ["an element named subtitle", lineOf(element)]),
  ];
  const read = (said: unknown) => {
    const line = typeof said === "string" ? decodeEntities(said) : "";
    const isSize = line.length >= lengths.least && line.length <= lengths.most;
    return isSize && !(title && tagKey(line).startsWith(tagKey(title))) ? line : undefined;
  };
  return chooseVoice("subtitle", voices, read, recorder);
}
