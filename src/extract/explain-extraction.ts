import type { ExtractedArticle } from "../domain/article.ts";
import type { PublisherRule } from "../domain/publisher-rule.ts";
import { extractArticle } from "./extract-article.ts";
import type { ExtractionStep, Recorder, Removal } from "./recorder.ts";

export interface ExplainedExtraction {
  article: ExtractedArticle;
  /** In the order in which they were taken. */
  steps: ExtractionStep[];
  /** In the order in which they were taken out. */
  removed: Removal[];
}

/** Characters of a removed part that are shown. */
const shownText = 80;

/**
 * Reads a page as `extractArticle` does and says for every fact which source won and what the others said, which block
 * is the article and why, and what was removed by which rule. Throws as `extractArticle` does.
 */
export function explainExtraction(html: string, url: string, rule?: PublisherRule): ExplainedExtraction {
  const steps: ExtractionStep[] = [];
  const removed: Removal[] = [];
  const recorder: Recorder = {
    decide: (step, decision, because) => steps.push({ step, decision, because }),
    remove: (what, name, text) => {
      const line = text.replace(/\s+/g, " ").trim().slice(0, shownText);
      if (line) removed.push({ what, rule: name, text: line });
    },
  };
  return { article: extractArticle(html, url, { rule, recorder }), steps, removed };
}
