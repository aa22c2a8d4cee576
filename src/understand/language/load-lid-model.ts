import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { getFastTextModule } from "fasttext.wasm.js";
import { TagwireError } from "../../domain/tagwire-error.ts";
import { normalizeLanguage } from "./normalize-language.ts";

/** A language that a text may be in, with its probability from 0 to 1. */
export interface Candidate {
  language: string;
  probability: number;
}

/** The likeliest languages of one line of text, likeliest first. */
export type LidModel = (line: string) => Candidate[];

const modelFile = "assets/lid.176.ftz";
const wanted = 8;

/**
 * Loads fastText's lid.176 (Joulin et al. 2016, https://fasttext.cc/docs/en/language-identification.html), which comes
 * inside the package fasttext.wasm.js, from the disk: no network. Throws "unsupported" where the package is not whole.
 */
export async function loadLidModel(): Promise<LidModel> {
  const core = await getFastTextModule();
  core.FS.writeFile("lid.ftz", readModel());
  const model = new core.FastText();
  model.loadModel("lid.ftz");
  return (line) => readCandidates(model.predict(line, wanted, 0));
}

function readModel(): Uint8Array {
  const folder = new URL("../models/language-identification/", import.meta.resolve("fasttext.wasm.js"));
  const path = fileURLToPath(new URL(modelFile, folder));
  try {
    return readFileSync(path);
  } catch (cause) {
    throw new TagwireError(
      "unsupported",
      `The language model ${path} cannot be read: run npm install again.`,
      { cause },
    );
  }
}

interface Prediction {
  size(): number;
  get(index: number): [number, string];
  delete?(): void;
}

/** Labels of one language under two codes (Arabic and Egyptian Arabic) add up. */
function readCandidates(prediction: unknown): Candidate[] {
  const vector = prediction as Prediction;
  const sums = new Map<string, number>();
  for (let index = 0; index < vector.size(); index += 1) {
    const [probability, label] = vector.get(index);
    const language = normalizeLanguage(label.slice("__label__".length));
    if (language) sums.set(language, (sums.get(language) ?? 0) + Math.min(1, probability));
  }
  vector.delete?.();
  return [...sums]
    .map(([language, probability]) => ({ language, probability }))
    .sort((a, b) => b.probability - a.probability);
}
