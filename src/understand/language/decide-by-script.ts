import type { LanguageVerdict } from "./language-verdict.ts";
import { scripts } from "./scripts.ts";

/** Japanese leaves out kana only in headlines; a Chinese text quotes kana now and then. */
const kanaShare = 0.05;
/** Simplified by Japan only, or made there: no Chinese text has them. */
const japaneseOnly =
  /[々働込峠畑匂辻枠栃円駅図気売読転関戦県帰専経済団権労応広沢歳浜実対変発総続検験険択選択訳辺価仮児亜拡払桜歩渋塩]/u;
/** Of the above, those that are simplified in China too are left to the rest of the text. */
const simplified = /[国们这来时说对为个会发经济关气县价图团实应变读专广总续检验险择译边儿]/u;

/**
 * The verdict where the script alone gives it (kana, Hangul, Thai, Greek …), else undefined. `weights` come from
 * weighScripts; a declared language decides between Chinese and Japanese for a text of ideographs only.
 */
export function decideByScript(
  sample: string,
  weights: ReadonlyMap<string, number>,
  declared?: string,
): LanguageVerdict | undefined {
  const kana = weights.get("Kana") ?? 0;
  const han = weights.get("Han") ?? 0;
  const merged = new Map(weights);
  if (kana > 0 && han > 0) {
    merged.delete("Han");
    merged.delete("Kana");
    merged.set(kana >= kanaShare * (han + kana) ? "Kana" : "Han", han + kana);
  }
  const [name, weight] = [...merged].reduce((best, entry) => (entry[1] > best[1] ? entry : best));
  const share = weight / [...merged.values()].reduce((sum, each) => sum + each, 0);
  if (name === "Han") return decideHan(sample, share, declared);
  const script = scripts.find((each) => each.name === name);
  if (script?.language === undefined) return undefined;
  return { language: script.language, confidence: share, evidence: `written in ${name}` };
}

function decideHan(sample: string, share: number, declared?: string): LanguageVerdict {
  if (japaneseOnly.test(sample) && !simplified.test(sample))
    return { language: "ja", confidence: share * 0.9, evidence: "characters that only Japanese writes so" };
  if (declared === "ja" && sample.length <= 60 && !simplified.test(sample))
    return { language: "ja", confidence: share * 0.6, evidence: "ideographs only; declared as ja" };
  return { language: "zh", confidence: share, evidence: "written in Chinese characters without kana" };
}
