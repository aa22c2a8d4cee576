import { knownText } from "../domain/annotate-input-of.ts";
import type { Filing } from "../domain/article.ts";
import type { PreparedArticle } from "./prepare-article.ts";
import type { Round } from "./reading.ts";

/** A prepared article with its story: what the archive takes. */
export async function composeFiling(round: Round, { draft, annotation }: PreparedArticle): Promise<Filing> {
  const { declaredLanguage: _hint, ...record } = draft;
  const { id, title, publisherKey, publishedAt } = record;
  const { language, category, entities, tags, categoryEvidence, languageEvidence } = annotation;
  const names = entities.map((entity) => entity.name);
  const text = knownText(record);
  const {
    storyId,
    duplicateOf,
    reason: storyEvidence,
  } = await round.times.measure("stories", async () =>
    round.stories.assign({ id, title, text, language, publisherKey, publishedAt, names }),
  );
  return {
    article: { ...record, language, category, storyId, duplicateOf },
    entities,
    tags,
    categoryEvidence,
    languageEvidence,
    storyEvidence,
  };
}
