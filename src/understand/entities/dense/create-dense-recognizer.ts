import { readFileSync } from "node:fs";
import { brotliDecompressSync } from "node:zlib";
import type { Reading } from "../../text/reading.ts";
import { withoutTitle } from "../find-dense-names.ts";
import type { NameMention } from "../name-mention.ts";
import { createLexicon, type Lexicon } from "./create-lexicon.ts";
import { lexiconClasses } from "./dense-features.ts";
import { type DenseModel, typeOfClass } from "./dense-model.ts";
import { markHints } from "./mark-hints.ts";
import { unpackModel } from "./pack-model.ts";
import { recognizeSpans, type Span } from "./recognize-spans.ts";
import { trimName } from "./trim-name.ts";

/** Names that a model finds, undefined for languages without one. `known` is what rules and tables found. */
export type DenseRecognizer = (reading: Reading, known: readonly NameMention[]) => NameMention[] | undefined;

interface Trained {
  model: DenseModel;
  lexicon: Lexicon;
}

/** Names less sure than this cost as much precision as they win recall on sentences held out. */
const leastProbability = 0.5;
/** A short one that is less sure counts where the text gives it in full: 長谷川 behind 長谷川健一. */
const leastWeak = 0.2;
const shortName = /^[\p{Script=Han}\p{Script=Katakana}\p{Script=Hangul}ー]{2,5}$/u;

const trainedFor = new Set(["ja", "ko"]);

/**
 * Recognizes names in Japanese and Korean by a linear-chain model over characters (train/train-dense-names.ts). A
 * language's model is read when its first text comes.
 */
export function createDenseRecognizer(): DenseRecognizer {
  const loaded = new Map<string, Trained>();
  return (reading, known) => {
    const { language } = reading;
    if (!trainedFor.has(language)) return undefined;
    let trained = loaded.get(language);
    if (!trained) {
      trained = { model: unpackModel(readFile(`names-${language}`)), lexicon: loadLexicon(language) };
      loaded.set(language, trained);
    }
    return recognizeNames(trained, reading, known);
  };
}

/** The lexicon of a language's words, by `lexiconClasses`; an empty one for Korean, whose words spaces part. */
export function loadLexicon(language: string): Lexicon {
  if (language !== "ja") return () => [];
  const words = JSON.parse(brotliDecompressSync(readFile("words-ja")).toString()) as Record<string, string>;
  return createLexicon(lexiconClasses.map((each) => words[each]!.split(" ")));
}

function readFile(name: string): Uint8Array {
  return readFileSync(new URL(`./${name}.json.br`, import.meta.url));
}

function recognizeNames(
  { model, lexicon }: Trained,
  reading: Reading,
  known: readonly NameMention[],
): NameMention[] {
  const hints = markHints(reading.text.length, known);
  return reading.sentences.flatMap(({ start, end }, sentence) => {
    const text = reading.text.slice(start, end);
    const clues = { hints: hints.subarray(start, end), marks: lexicon(text), quick: true };
    return recognizeSpans(model, text, clues, reading.language === "ko").flatMap((span) => {
      const mention = mentionOf(span, text);
      return mention
        ? [{ ...mention, start: mention.start + start, end: mention.end + start, sentence }]
        : [];
    });
  });
}

/** A span as a mention, with offsets in its sentence; undefined for what is no name, or too unsure. */
export function mentionOf(found: Span, sentence: string): NameMention | undefined {
  const type = typeOfClass[found.className];
  const span = trimName(sentence, found);
  if (!type || !span || span.probability < leastWeak) return undefined;
  const { start, probability } = span;
  const whole = sentence.slice(start, span.end);
  const text = type === "person" || type === "event" ? withoutTitle(whole) : whole;
  if (text !== whole && probability >= leastProbability)
    return { ...place(text, start), type: "person", titled: true, probability };
  const unsure = probability < leastProbability;
  if (unsure && !shortName.test(text)) return undefined;
  const weak = unsure || (type === "person" && isNoFullName(text));
  return { ...place(text, start), type, weak, probability };
}

function place(text: string, start: number) {
  return { text, start, end: start + text.length, sentence: 0 };
}

/** A bare surname of one sign (이 in 이 대통령), or a letter or 김모 for somebody whom the news must not name. */
function isNoFullName(name: string): boolean {
  return name.length === 1 || /^\p{Script=Hangul}모$/u.test(name);
}
