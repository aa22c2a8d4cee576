import { decideByScript } from "./decide-by-script.ts";
import type { LanguageVerdict } from "./language-verdict.ts";
import { type LidModel, loadLidModel } from "./load-lid-model.ts";
import { loadNgramModels, type NgramModel } from "./load-ngram-model.ts";
import { normalizeLanguage } from "./normalize-language.ts";
import { rankLanguages } from "./rank-languages.ts";
import { takeSample } from "./take-sample.ts";
import { weighScripts } from "./weigh-scripts.ts";

export type LanguageDetector = (text: string, hint?: string) => LanguageVerdict;

/** Below this the text has not been recognized: the declared language says more. */
const unsure = 0.5;
/** The declared language wins when it is at least this part as likely as the first choice … */
const near = 0.2;
/** … or this part, in a text of fewer characters than this: a few names may look like any language. */
const nearWhenShort = 0.01;
const short = 40;

/**
 * Loads the models once (about 300 ms) and returns a synchronous detector of a text's language. `hint` is what page or
 * feed declare; it decides only where the text does not: too short, without a clear script, or between near kin.
 */
export async function createLanguageDetector(): Promise<LanguageDetector> {
  const lid = await loadLidModel();
  const ngrams = loadNgramModels();
  return (text, hint) => {
    const sample = takeSample(text);
    const declared = hint === undefined ? undefined : normalizeLanguage(hint);
    const weights = weighScripts(sample);
    if (weights.size === 0) return withoutLetters(declared);
    const byScript = decideByScript(sample, weights, declared);
    return byScript ?? decideByModels(sample, lid, ngrams.get(heaviest(weights)), declared);
  };
}

function heaviest(weights: ReadonlyMap<string, number>): string {
  return [...weights].reduce((best, entry) => (entry[1] > best[1] ? entry : best))[0];
}

function withoutLetters(declared: string | undefined): LanguageVerdict {
  if (declared === undefined) return { language: "und", confidence: 0, evidence: "no letters" };
  return { language: declared, confidence: 0.1, evidence: `no letters; declared as ${declared}` };
}

function decideByModels(
  sample: string,
  lid: LidModel,
  ngrams: NgramModel | undefined,
  declared: string | undefined,
): LanguageVerdict {
  const fromLid = lid(sample);
  const candidates = ngrams ? rankLanguages(sample, fromLid, ngrams) : fromLid;
  const first = candidates[0] ?? { language: "und", probability: 0 };
  const source = ngrams ? "lid.176 and n-grams" : "lid.176";
  const said = `${source}: ${first.language} (${first.probability.toFixed(2)})`;
  if (declared !== undefined && declared !== first.language) {
    const given = candidates.find((candidate) => candidate.language === declared)?.probability ?? 0;
    if (
      first.probability < unsure ||
      given >= first.probability * (sample.length < short ? nearWhenShort : near)
    )
      return {
        language: declared,
        confidence: Math.max(given, 0.2),
        evidence: `declared as ${declared}; ${said}`,
      };
  }
  return { language: first.language, confidence: first.probability, evidence: said };
}
