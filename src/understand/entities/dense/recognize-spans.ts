import { bestLabels } from "./best-labels.ts";
import { type Clues, denseFeatures, featuresEach, plain } from "./dense-features.ts";
import { type DenseModel, scoreLabels } from "./dense-model.ts";
import { chancesAt, inferLabels } from "./infer-labels.ts";

/** A stretch of a sentence that the model takes for a name. */
export interface Span {
  start: number;
  end: number;
  /** Of the model's classes. */
  className: string;
  /** Probability of the least sure of its characters, 0 to 1. */
  probability: number;
}

/** Finds the names of a sentence, with the probability that the sums over all ways to label it give them. */
export function recognizeSpans(model: DenseModel, text: string, clues: Clues, korean: boolean): Span[] {
  const features = denseFeatures(text, clues, korean);
  const each = featuresEach(clues.marks.length > 0);
  const scores = scoreLabels(model, features, each);
  return piecesOf(features, each).flatMap(([start, end]) =>
    spansIn(model, scores.subarray(start * model.labels, end * model.labels), start),
  );
}

/** Stretches between characters that were not looked at, each with one of those on either side. */
function piecesOf(features: Int32Array, each: number): [start: number, end: number][] {
  const length = features.length / each;
  const pieces: [number, number][] = [];
  for (let at = 0; at < length; at++) {
    if (features[at * each] === plain) continue;
    const start = Math.max(0, at - 1);
    while (at < length && features[at * each] !== plain) at++;
    pieces.push([start, Math.min(length, at + 1)]);
  }
  return pieces;
}

function spansIn(model: DenseModel, scores: Float64Array, offset: number): Span[] {
  const best = bestLabels(scores, model.steps, model.labels);
  if (best.every((label) => label === 0)) return [];
  const calm = (score: number) => score / model.calm;
  const chances = inferLabels(scores.map(calm), model.steps.map(calm), model.labels);
  const spans: Span[] = [];
  for (const [at, label] of best.entries()) {
    if (label === 0) continue;
    const probability = chancesAt(chances, at, model.labels)[label]!;
    const start = offset + at;
    const span = spans.at(-1);
    if (label % 2 === 0 && span) {
      span.end = start + 1;
      span.probability = Math.min(span.probability, probability);
    } else spans.push({ start, end: start + 1, className: model.classes[(label - 1) >> 1]!, probability });
  }
  return spans;
}
