import type { EntityType } from "../../../domain/entity.ts";
import { plain } from "./dense-features.ts";

/** Classes of names that a model tells apart; buildings count as places, products as nothing that Tagwire tags. */
export const typeOfClass: Readonly<Record<string, EntityType | undefined>> = {
  person: "person",
  organization: "organization",
  place: "place",
  event: "event",
  facility: "place",
  product: undefined,
};

/** A trained model, ready to score. */
export interface DenseModel {
  classes: readonly string[];
  labels: number;
  /** By feature: where its cells begin; they end where the next feature's begin. */
  starts: Int32Array;
  /** Labels and weights of the features, each label before its weight. */
  cells: Int16Array;
  /** Weights are this many times as large as their scores. */
  scale: number;
  /** Scores of the steps from label to label. */
  steps: readonly number[];
  /** By this scores are divided before they become probabilities: a trained model is too sure of itself. */
  calm: number;
}

/** Score of being in no name for a character that is not looked at: above what all others can have. */
const plainScore = 200;

/** Scores of every label at every position, from `each` features a position. */
export function scoreLabels(model: DenseModel, features: Int32Array, each: number): Float64Array {
  const { labels, starts, cells, scale } = model;
  const scores = new Float64Array((features.length / each) * labels);
  for (let at = 0, base = 0; at < features.length; at += each, base += labels) {
    if (features[at] === plain) {
      scores[base] = plainScore;
      continue;
    }
    for (let next = at; next < at + each; next++) {
      const end = starts[features[next]! + 1]!;
      for (let cell = starts[features[next]!]!; cell < end; cell += 2)
        scores[base + cells[cell]!]! += cells[cell + 1]!;
    }
    for (let label = 0; label < labels; label++) scores[base + label]! /= scale;
  }
  return scores;
}
