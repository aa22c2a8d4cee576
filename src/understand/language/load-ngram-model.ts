import { readFileSync } from "node:fs";
import { brotliDecompressSync } from "node:zlib";

/** Natural logarithms of how likely each language writes these words; comparable with each other only. */
export type NgramModel = (words: readonly string[]) => Map<string, number>;

/** By language, for n-grams of one to four letters: n-grams joined, by the cost of their last letter. */
type Packed = Record<string, Record<string, string>[]>;

/** The costs of one n-gram in every language stand side by side from its offset on. */
interface Table {
  offsets: Map<string, number>;
  costs: Uint8Array;
}

/** In steps: what an n-gram that a language does not have costs more than its shorter end, and at most. */
const missing = 10;
const ceiling = 48;

/**
 * The n-gram models of the scripts that several languages share, from ngram-model.json.br. It knows the languages that
 * lid.176 does not (Zulu, Xhosa, Shona, Sotho, Tswana, Tsonga, Ganda, Maori) and tells near kin apart better.
 * The statistics are Lingua's (https://github.com/pemistahl/lingua-py, Apache-2.0), cut down by train/train-language.ts.
 */
export function loadNgramModels(): Map<string, NgramModel> {
  const file = readFileSync(new URL("./ngram-model.json.br", import.meta.url));
  const { steps, ...scripts } = JSON.parse(brotliDecompressSync(file).toString()) as Record<
    string,
    Packed
  > & {
    steps: number;
  };
  return new Map(Object.entries(scripts).map(([script, packed]) => [script, unpackModel(packed, steps)]));
}

function unpackModel(packed: Packed, steps: number): NgramModel {
  const languages = Object.keys(packed);
  const tables: Table[] = [];
  for (let order = 1; order <= 4; order += 1) tables.push(unpackTable(packed, languages, order, tables));
  return (words) => {
    const sums = new Float64Array(languages.length);
    for (const word of words) addWord(sums, word, tables);
    return new Map(languages.map((language, index) => [language, -sums[index]! / steps]));
  };
}

function unpackTable(packed: Packed, languages: string[], order: number, shorter: readonly Table[]): Table {
  const width = languages.length;
  const lists = languages.map((language) => Object.entries(packed[language]![order - 1]!));
  const offsets = new Map<string, number>();
  for (const list of lists)
    for (const [, joined] of list)
      for (let at = 0; at < joined.length; at += order) {
        const ngram = joined.slice(at, at + order);
        if (!offsets.has(ngram)) offsets.set(ngram, offsets.size * width);
      }
  const costs = fillFromShorter(offsets, width, shorter);
  for (const [index, list] of lists.entries())
    for (const [cost, joined] of list)
      for (let at = 0; at < joined.length; at += order)
        costs[offsets.get(joined.slice(at, at + order))! + index] = Math.min(ceiling, Number(cost));
  return { offsets, costs };
}

function fillFromShorter(offsets: Map<string, number>, width: number, shorter: readonly Table[]): Uint8Array {
  const costs = new Uint8Array(offsets.size * width).fill(ceiling);
  for (const [ngram, offset] of offsets) {
    const found = findCosts(ngram.slice(1), shorter);
    if (found === undefined) continue;
    for (let index = 0; index < width; index += 1)
      costs[offset + index] = Math.min(ceiling, found.costs[found.offset + index]! + missing);
  }
  return costs;
}

/** The costs of an n-gram, or of its longest end that any language has. */
function findCosts(
  ngram: string,
  tables: readonly Table[],
): { costs: Uint8Array; offset: number } | undefined {
  for (let length = ngram.length; length > 0; length -= 1) {
    const table = tables[length - 1]!;
    const offset = table.offsets.get(ngram.slice(ngram.length - length));
    if (offset !== undefined) return { costs: table.costs, offset };
  }
  return undefined;
}

function addWord(sums: Float64Array, word: string, tables: readonly Table[]): void {
  for (let length = 3; length <= 4; length += 1)
    for (let at = 0; at + length <= word.length; at += 1) {
      const found = findCosts(word.slice(at, at + length), tables);
      if (found === undefined) continue;
      for (let index = 0; index < sums.length; index += 1) sums[index]! += found.costs[found.offset + index]!;
    }
}
