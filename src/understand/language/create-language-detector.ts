import { decideByScript } from "./decide-by-script.ts";
import type { LanguageVerdict } from "./language-verdict.ts";
import { type Candidate, loadLidModel } from "./load-lid-model.ts";
import { normalizeLanguage } from "./normalize-language.ts";
import { takeSample } from "./take-sample.ts";
import { weighScripts } from "./weigh-scripts.ts";

export type LanguageDetector = (text: string, hint?: string) => LanguageVerdict;

/** Below this the model has not recognized the text: the declared language says more. */
const unsure = 0.35;
/** The declared language wins when the model gives it at least this part of what it gives its first choice. */
const near = 0.2;

/**
 * Loads the model once (about 60 ms) and returns a synchronous detector of a text's language. `hint` is what page or
 * feed declare; it decides only where the text does not: too short, without a clear script, or between near kin.
 */
export async function createLanguageDetector(): Promise<LanguageDetector> {
  const model = await loadLidModel();
  return (text, hint) => {
    const sample = takeSample(text);
    const declared = hint === undefined ? undefined : normalizeLanguage(hint);
    const weights = weighScripts(sample);
    if (weights.size === 0) return withoutLetters(declared);
    return decideByScript(sample, weights, declared) ?? decideByModel(model(sample), declared);
  };
}

function withoutLetters(declared: string | undefined): LanguageVerdict {
  if (declared === undefined) return { language: "und", confidence: 0, evidence: "no letters" };
  return { language: declared, confidence: 0.1, evidence: `no letters; declared as ${declared}` };
}

function decideByModel(candidates: Candidate[], declared: string | undefined): LanguageVerdict {
  const first = candidates[0] ?? { language: "und", probability: 0 };
  const said = `lid.176 says ${first.language} (${first.probability.toFixed(2)})`;
  if (declared !== undefined && declared !== first.language) {
    const given = candidates.find((candidate) => candidate.language === declared)?.probability ?? 0;
    if (first.probability < unsure || given >= first.probability * near)
      return {
        language: declared,
        confidence: Math.max(given, 0.2),
        evidence: `declared as ${declared}; ${said}`,
      };
  }
  return { language: first.language, confidence: first.probability, evidence: said };
}
