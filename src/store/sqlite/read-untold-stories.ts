import type { Entity } from "../../domain/entity.ts";
import type { StoryArticle, UntoldStory } from "../../domain/story.ts";
import type { Sql } from "./create-sql.ts";
import { toMoment } from "./moments.ts";

const mostArticles = 200;

interface ArticleRow {
  id: string;
  title: string;
  text: string;
  language: string;
  publisher_key: string;
  publisher_name: string;
  published_at: number;
  duplicate_of: string | null;
  entities: string;
}

export function readUntoldStories(sql: Sql, limit: number): UntoldStory[] {
  return sql.read(() =>
    sql
      .all<{ id: string; changes: number }>(
        "SELECT id, changes FROM stories WHERE told < changes ORDER BY last_at DESC LIMIT ?",
        limit,
      )
      .map(({ id, changes }) => ({ id, state: changes, articles: readArticles(sql, id) })),
  );
}

function readArticles(sql: Sql, storyId: string): StoryArticle[] {
  return sql
    .all<ArticleRow>(
      `SELECT a.id, a.title, a.text, a.language, p.key AS publisher_key, p.name AS publisher_name, a.published_at,
          a.duplicate_of, n.entities
        FROM articles AS a JOIN publishers AS p ON p.id = a.publisher_id JOIN article_notes AS n ON n.seq = a.seq
        WHERE a.story_id = ? ORDER BY a.published_at DESC, a.seq DESC LIMIT ?`,
      ...[storyId, mostArticles],
    )
    .reverse()
    .map(readArticle);
}

function readArticle(row: ArticleRow): StoryArticle {
  const { id, title, text, language } = row;
  return {
    ...{ id, title, text, language },
    publisherKey: row.publisher_key,
    publisherName: row.publisher_name,
    publishedAt: toMoment(row.published_at),
    ...(row.duplicate_of !== null && { duplicateOf: row.duplicate_of }),
    names: (JSON.parse(row.entities) as Entity[]).map((entity) => entity.name),
  };
}
