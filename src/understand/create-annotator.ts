import type { AnnotateInput, Annotation } from "../domain/article.ts";
import type { ArchiveStanding } from "../domain/tag-standing.ts";
import { classifyCategory } from "./category/classify-category.ts";
import { createEntityFinder } from "./entities/create-entity-finder.ts";
import { listEntities } from "./entities/list-entities.ts";
import { createLanguageDetector } from "./language/create-language-detector.ts";
import { createTagger } from "./tags/create-tagger.ts";
import { readText } from "./text/read-text.ts";

/** With `archive`, the choice of tags also weighs how the archive uses them; without, it is the text alone. */
export type Annotator = (input: AnnotateInput, archive?: ArchiveStanding) => Annotation;

/**
 * Loads what understanding needs (under half a second) and returns the annotator: title and text to language,
 * category, entities and tags. It is pure and synchronous, never throws on any text, and reads the first 24,000
 * characters.
 */
export async function createAnnotator(): Promise<Annotator> {
  const detectLanguage = await createLanguageDetector();
  const findNames = createEntityFinder();
  const tag = createTagger(findNames);
  return (input, archive) => {
    const { language, evidence: languageEvidence } = detectLanguage(
      `${input.title.slice(0, 500)}\n${input.text.slice(0, 24_000)}`,
      input.language,
    );
    const reading = readText({ title: input.title, text: input.text, language });
    const names = findNames(reading);
    const { category, evidence } = classifyCategory({
      ...input,
      text: input.text.slice(0, 24_000),
      language,
    });
    return {
      language,
      languageEvidence,
      category,
      categoryEvidence: evidence,
      entities: listEntities(names.things),
      tags: tag(reading, names, input, archive),
    };
  };
}
