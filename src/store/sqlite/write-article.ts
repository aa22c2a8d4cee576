import type { SQLInputValue } from "node:sqlite";
import type { Filing } from "../../domain/article.ts";
import type { Sql } from "./create-sql.ts";
import { noteGiven } from "./given-tags.ts";
import type { NotedTag } from "./list-articles.ts";
import { toMillis, toMillisOrNull } from "./moments.ts";

/** What goes into the rows of an article, with what the archive has found for it. */
export interface ArticleToWrite {
  filing: Filing;
  publisherId: number;
  publishedAt: number;
  first: string | undefined;
  storyId: string;
  tags: NotedTag[];
}

const columns = [
  ...["publisher_id", "published_at", "modified_at", "story_id", "duplicate_of", "category", "language"],
  ...[
    "access",
    "access_reason",
    "section",
    "url",
    "title",
    "authors",
    "image",
    "keywords",
    "summary",
    "text",
    "html",
  ],
];
const places = columns.map(() => "?").join(", ");
const insert = `INSERT INTO articles (${columns.join(", ")}, id, first_seen_at) VALUES (${places}, ?, ?) RETURNING seq`;
const writeNotes = `INSERT INTO article_notes
    (seq, tags, entities, evidence, category_evidence, language_evidence, story_evidence)
  VALUES (?, ?, ?, ?, ?, ?, ?)
  ON CONFLICT (seq) DO UPDATE SET tags = excluded.tags, entities = excluded.entities, evidence = excluded.evidence,
    category_evidence = excluded.category_evidence, language_evidence = excluded.language_evidence,
    story_evidence = coalesce(story_evidence, excluded.story_evidence)`;
const update = `UPDATE articles SET (${columns.join(", ")}) = (${places}) WHERE seq = ?`;

/**
 * Writes the article and its notes, over the one with this seq where it is known; returns its seq. Why it stands in its
 * story is written once, as it keeps that.
 */
export function writeArticle(sql: Sql, row: ArticleToWrite, knownSeq: number | undefined): number {
  const { id, firstSeenAt } = row.filing.article;
  const values = valuesOf(row);
  if (knownSeq !== undefined) sql.run(update, ...values, knownSeq);
  const seq = knownSeq ?? sql.get<{ seq: number }>(insert, ...values, id, toMillis(firstSeenAt))!.seq;
  const { entities, tags } = row.filing;
  const { categoryEvidence, languageEvidence, storyEvidence } = row.filing;
  sql.run(
    writeNotes,
    ...[seq, JSON.stringify(row.tags), JSON.stringify(entities), noteGiven(tags)],
    ...[categoryEvidence ?? null, languageEvidence ?? null, storyEvidence ?? null],
  );
  return seq;
}

function valuesOf({
  filing: { article },
  publisherId,
  publishedAt,
  storyId,
  first,
}: ArticleToWrite): SQLInputValue[] {
  const { modifiedAt, category, language, access, accessReason, section, url, title } = article;
  const { authors, image, keywords, summary, text, html } = article;
  return [
    ...[publisherId, publishedAt, toMillisOrNull(modifiedAt), storyId, first ?? null, category, language],
    ...[access, accessReason ?? null, section ?? null, url, title, JSON.stringify(authors)],
    ...[image ? JSON.stringify(image) : null, JSON.stringify(keywords), summary, text, html],
  ];
}
