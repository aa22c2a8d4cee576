/**
 * Builds src/understand/language/ngram-model.json.br from the n-gram statistics of Lingua (Peter M. Stahl, Apache-2.0):
 *
 *   pip download --no-deps --python-version 3.11 --only-binary :all: lingua-language-detector==1.3.5
 *   unzip lingua_language_detector-1.3.5-py3-none-any.whl "lingua/language-models/*"
 *   node train/train-language.ts lingua/language-models
 *
 * Of each language it keeps the commonest n-grams of 1 to 4 letters with the rounded probability of their last letter.
 * The same input gives the same file.
 */
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { brotliCompressSync, brotliDecompressSync, constants } from "node:zlib";

const orders = ["unigrams", "bigrams", "trigrams", "quadrigrams"];
const kept = [60, 1_000, 3_000, 4_500];
const latin =
  "af az bs ca cs cy da de en eo es et eu fi fr ga hr hu id is it la lg lt lv mi ms nb nl nn pl pt ro sk sl sn so sq sr st sv sw tl tn tr ts vi xh yo zu";
const cyrillic = "be bg kk mk mn ru sr uk";
/** Four steps to one natural logarithm: finer ones change nothing that was measured. */
const steps = 4;

interface Statistics {
  /** The probability of the last letter after the others. */
  conditional: Map<string, number>;
  /** The probability of the whole n-gram. */
  joint: Map<string, number>;
}

function readOrder(folder: string, order: number, shorter: ReadonlyMap<string, number>): Statistics {
  const file = readFileSync(path.join(folder, `${orders[order]}.json.br`));
  const { ngrams } = JSON.parse(brotliDecompressSync(file).toString()) as { ngrams: Record<string, string> };
  const conditional = new Map<string, number>();
  const joint = new Map<string, number>();
  for (const [fraction, list] of Object.entries(ngrams)) {
    const [above = 0, below = 1] = fraction.split("/").map(Number);
    for (const ngram of list.split(" ")) {
      conditional.set(ngram, above / below);
      joint.set(ngram, (shorter.get(ngram.slice(0, -1)) ?? 0) * (above / below));
    }
  }
  return { conditional, joint };
}

/** N-grams of one length, joined, by their rounded negative logarithm. */
function pack({ conditional, joint }: Statistics, count: number): Record<string, string> {
  const commonest = [...joint].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, count);
  const packed: Record<string, string> = {};
  for (const ngram of commonest.map(([each]) => each).sort()) {
    const cost = Math.round(-Math.log(conditional.get(ngram)!) * steps);
    packed[cost] = (packed[cost] ?? "") + ngram;
  }
  return packed;
}

function packLanguage(folder: string): Record<string, string>[] {
  let shorter: ReadonlyMap<string, number> = new Map([["", 1]]);
  return orders.map((_, order) => {
    const statistics = readOrder(folder, order, shorter);
    shorter = statistics.joint;
    return pack(statistics, kept[order]!);
  });
}

function packScript(source: string, languages: string): Record<string, Record<string, string>[]> {
  return Object.fromEntries(
    languages.split(" ").map((language) => [language, packLanguage(path.join(source, language))]),
  );
}

const source = process.argv[2];
if (source === undefined) throw new Error("usage: node train/train-language.ts FOLDER_OF_LINGUA_MODELS");
const model = JSON.stringify({
  steps,
  Latin: packScript(source, latin),
  Cyrillic: packScript(source, cyrillic),
});
const target = path.join(import.meta.dirname, "../src/understand/language/ngram-model.json.br");
writeFileSync(
  target,
  brotliCompressSync(model, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24 },
  }),
);
