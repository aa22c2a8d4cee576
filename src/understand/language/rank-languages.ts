import { countKinWords } from "./count-kin-words.ts";
import type { Candidate } from "./load-lid-model.ts";
import type { NgramModel } from "./load-ngram-model.ts";

/** Languages that lid.176 was not trained on: its silence about them says nothing. */
const unknownToLid = new Set(["lg", "mi", "sn", "st", "tn", "ts", "xh", "zu"]);
/** lid.176 hardly tells these apart: what it gives one, it gives both. */
const pooled: readonly (readonly [string, string])[] = [
  ["bs", "hr"],
  ["id", "ms"],
];
/** Measured on sentences of 75 languages: how much a logarithm of lid.176 and a word of kin-words weigh. */
const lidWeight = 4;
const kinWeight = 2;
/** What a language unknown to lid.176 is taken to have got from it, as a logarithm. */
const silence = -3;
const least = 0.001;
/** N-grams overlap, so their sum overstates; this makes a probability of it that is not always 1. */
const temperature = 0.25;
/** Enough letters for the n-grams; more of them cost time and change nothing. */
const enough = 400;

/**
 * Languages of one line of text, likeliest first, from lid.176's candidates and the n-gram model of the line's script.
 * Where lid.176 is sure of a language that the n-grams do not know (Galician, Kurdish …), its word stands.
 */
export function rankLanguages(line: string, candidates: Candidate[], ngrams: NgramModel): Candidate[] {
  const words =
    line
      .slice(0, enough)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  const costs = ngrams(words);
  const first = candidates[0];
  if (first && first.probability >= 0.5 && !costs.has(first.language)) return candidates;
  const given = poolCandidates(candidates);
  const kin = countKinWords(words);
  const scores = [...costs].map(([language, logarithm]) => {
    const lid = unknownToLid.has(language) ? silence : Math.log(Math.max(least, given.get(language) ?? 0));
    return { language, score: logarithm + lidWeight * lid + kinWeight * (kin.get(language) ?? 0) };
  });
  return toProbabilities(scores);
}

function poolCandidates(candidates: Candidate[]): Map<string, number> {
  const given = new Map(candidates.map(({ language, probability }) => [language, probability]));
  for (const [one, other] of pooled) {
    const sum = (given.get(one) ?? 0) + (given.get(other) ?? 0);
    given.set(one, sum).set(other, sum);
  }
  return given;
}

function toProbabilities(scores: { language: string; score: number }[]): Candidate[] {
  const best = Math.max(...scores.map(({ score }) => score));
  const weights = scores.map(({ score }) => Math.exp((score - best) * temperature));
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return scores
    .map(({ language }, index) => ({ language, probability: weights[index]! / sum }))
    .sort((a, b) => b.probability - a.probability);
}
