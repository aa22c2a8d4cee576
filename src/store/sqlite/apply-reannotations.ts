import type { Annotation } from "../../domain/article.ts";
import type { Reannotation } from "../../domain/reannotation.ts";
import type { Sql } from "./create-sql.ts";
import { noteGiven } from "./given-tags.ts";
import { recountStory } from "./recount-story.ts";
import { refoldCopies } from "./refold-copies.ts";
import { resolveTags } from "./resolve-tags.ts";
import { noteSearchChange, type SearchChanges, writeSearchIndex } from "./search-index.ts";
import { addToTimelines, leaveTimelines } from "./timelines.ts";
import { noteBlocked } from "./verdicts/refile-articles.ts";

interface StoredArticle {
  seq: number;
  publishedAt: number;
  publisherId: number;
  id: string;
  storyId: string;
  duplicateOf: string | null;
  tags: string;
}

const select = `SELECT a.seq, a.published_at AS publishedAt, a.publisher_id AS publisherId, a.id,
    a.story_id AS storyId, a.duplicate_of AS duplicateOf, n.tags
  FROM articles AS a JOIN article_notes AS n ON n.seq = a.seq WHERE a.seq = ?`;

/** Files articles by what the present rules say of them; texts and stories stay as they are. */
export function applyReannotations(sql: Sql, found: Reannotation[], at: number): void {
  const storyIds = new Set<string>();
  const search: SearchChanges = new Map();
  for (const { number, annotation } of found) {
    const stored = apply(sql, number, annotation, at);
    if (stored) {
      storyIds.add(stored.storyId);
      noteSearchChange(search, number, stored.publishedAt);
    }
    sql.run("DELETE FROM reannotations WHERE seq = ?", number);
  }
  for (const storyId of storyIds) recountStory(sql, storyId);
  writeSearchIndex(sql, search);
}

function apply(sql: Sql, seq: number, annotation: Annotation, at: number): StoredArticle | undefined {
  const articleId = sql.get<{ id: string }>("SELECT id FROM articles WHERE seq = ?", seq)?.id;
  if (articleId === undefined) return undefined;
  const { tags, blocked } = resolveTags(sql, annotation.tags, { articleId, at });
  // Read after that: tags that proved to be one have changed the article's notes.
  const stored = sql.get<StoredArticle>(select, seq)!;
  leaveTimelines(sql, seq, stored.publishedAt, JSON.parse(stored.tags));
  const { language, category, categoryEvidence, languageEvidence, entities } = annotation;
  sql.run("UPDATE articles SET language = ?, category = ? WHERE seq = ?", language, category, seq);
  sql.run(
    `UPDATE article_notes SET (tags, entities, evidence, category_evidence, language_evidence) = (?, ?, ?, ?, ?)
      WHERE seq = ?`,
    ...[JSON.stringify(tags), JSON.stringify(entities), noteGiven(annotation.tags)],
    ...[categoryEvidence, languageEvidence ?? null, seq],
  );
  addToTimelines(sql, stored, tags);
  noteBlocked(sql, seq, blocked);
  refoldCopies(sql, stored.duplicateOf ?? stored.id);
  return stored;
}
