import type { Reading, Word } from "../text/reading.ts";
import { nameFeatures } from "./name-features.ts";
import weights from "./name-types.json" with { type: "json" };

export type RecognizedType = "person" | "organization" | "place";

const types: readonly RecognizedType[] = ["person", "organization", "place"];
const table = new Map(Object.entries(weights as Record<string, number[]>));

/**
 * What kind of thing an English name is, by a linear model trained by averaged perceptron (train/train-name-types.ts;
 * Collins 2002) over `nameFeatures`; `margin` is how far the first choice lies before the second.
 */
export function recognizeType(words: Word[], reading: Reading): { type: RecognizedType; margin: number } {
  const scores = [0, 0, 0];
  for (const feature of nameFeatures(words, reading)) {
    const row = table.get(feature);
    if (row) for (let at = 0; at < 3; at++) scores[at]! += row[at]!;
  }
  const order = [0, 1, 2].sort((a, b) => scores[b]! - scores[a]!);
  return { type: types[order[0]!]!, margin: scores[order[0]!]! - scores[order[1]!]! };
}
