import snowball from "snowball-stemmers";
import functionWords from "./function-words.json" with { type: "json" };
import algorithms from "./stemmers.json" with { type: "json" };

/** A stem costs 10 µs, remembering it 0.2; texts repeat their words. */
const mostRemembered = 50_000;
/** What is longer is no word: an address, or unspaced text. */
const longestWord = 40;

/** Stems a word in small letters; undefined where its form says nothing, so that only the word itself is looked for. */
export type Stemmer = (word: string) => string | undefined;

const stemmers = new Map<string, Stemmer>();

/** The stemmer of a language (ISO 639-1), by Snowball's rules (https://snowballstem.org); undefined where there is none. */
export function stemmerOf(language: string): Stemmer | undefined {
  const algorithm = (algorithms as Record<string, string>)[language];
  if (!algorithm) return undefined;
  const known = stemmers.get(language) ?? createStemmer(algorithm, language);
  stemmers.set(language, known);
  return known;
}

function createStemmer(algorithm: string, language: string): Stemmer {
  const { stem } = wrapAlgorithm(algorithm);
  const empty = new Set((functionWords as Record<string, string>)[language]?.split(" "));
  const remembered = new Map<string, string>();
  return (word) => {
    if (empty.has(word) || word.length < 3 || word.length > longestWord) return undefined;
    const known = remembered.get(word);
    if (known !== undefined) return known;
    if (remembered.size >= mostRemembered) remembered.clear();
    const stemmed = stem(word);
    remembered.set(word, stemmed);
    return stemmed;
  };
}

/** A stemmer is made when it is first needed: it costs milliseconds. */
function wrapAlgorithm(algorithm: string): { stem(word: string): string } {
  let made: { stem(word: string): string } | undefined;
  return {
    stem: (word) => {
      made ??= snowball.newStemmer(algorithm);
      return made.stem(word);
    },
  };
}
