import type { Access, ListedArticle } from "../../domain/article.ts";
import type { Category } from "../../domain/category.ts";
import type { TagKind } from "../../domain/tag.ts";
import type { Sql } from "./create-sql.ts";
import { toMoment } from "./moments.ts";

/** An entry of `article_notes.tags`: tag id, name, kind, score. */
export type NotedTag = [number, string, TagKind, number];

interface ArticleRow {
  seq: number;
  id: string;
  published_at: number;
  modified_at: number | null;
  first_seen_at: number;
  story_id: string;
  duplicate_of: string | null;
  category: Category;
  language: string;
  access: Access;
  access_reason: string | null;
  section: string | null;
  url: string;
  title: string;
  authors: string;
  image: string | null;
  keywords: string;
  summary: string;
  text: string;
  html: string;
  publisher_key: string;
  publisher_name: string;
  tags: string;
  story_size: number;
}

/** CROSS JOIN: from the list to the rows. No ORDER BY, which would copy whole texts into a sorter. */
const select = `SELECT a.*, p.key AS publisher_key, p.name AS publisher_name, n.tags, s.articles AS story_size
  FROM json_each(?) AS list CROSS JOIN articles AS a ON a.seq = list.value
    JOIN publishers AS p ON p.id = a.publisher_id
    JOIN article_notes AS n ON n.seq = a.seq
    JOIN stories AS s ON s.id = a.story_id`;

/**
 * The articles of these numbers in full, in the same order. On a tag's page (`folding`) a copy whose first article
 * does not carry the tag stands for the other copies; everywhere else copies stand under the first article only.
 */
export function listArticles(sql: Sql, seqs: number[], folding: boolean): ListedArticle[] {
  if (seqs.length === 0) return [];
  const places = new Map(seqs.map((seq, place) => [seq, place]));
  const rows = sql.all<ArticleRow>(select, JSON.stringify(seqs));
  const listed = rows.sort((a, b) => places.get(a.seq)! - places.get(b.seq)!).map(readArticle);
  addCopies(sql, listed, folding);
  return listed;
}

interface CopyRow {
  duplicate_of: string;
  id: string;
  url: string;
  name: string;
}

function addCopies(sql: Sql, listed: ListedArticle[], folding: boolean): void {
  const firsts = new Set(listed.map((article) => article.duplicateOf ?? article.id));
  const copies = sql.all<CopyRow>(
    `SELECT a.duplicate_of, a.id, a.url, p.name FROM json_each(?) AS first
      CROSS JOIN articles AS a ON a.duplicate_of = first.value JOIN publishers AS p ON p.id = a.publisher_id
      ORDER BY a.published_at, a.seq`,
    JSON.stringify([...firsts]),
  );
  if (copies.length === 0) return;
  const byFirst = Map.groupBy(copies, (copy) => copy.duplicate_of);
  for (const article of listed) {
    if (article.duplicateOf && !folding) continue;
    const others = byFirst.get(article.duplicateOf ?? article.id) ?? [];
    article.alsoIn = others
      .filter(({ id }) => id !== article.id)
      .map(({ id, name, url }) => ({ articleId: id, publisherName: name, url }));
  }
}

function readArticle(row: ArticleRow): ListedArticle {
  const article: ListedArticle = {
    id: row.id,
    url: row.url,
    publisherKey: row.publisher_key,
    publisherName: row.publisher_name,
    title: row.title,
    authors: readList(row.authors),
    publishedAt: toMoment(row.published_at),
    firstSeenAt: toMoment(row.first_seen_at),
    language: row.language,
    category: row.category,
    summary: row.summary,
    text: row.text,
    html: row.html,
    keywords: readList(row.keywords),
    access: row.access,
    storyId: row.story_id,
    tags: (JSON.parse(row.tags) as NotedTag[]).map(([, name, kind, score]) => ({ name, kind, score })),
    alsoIn: [],
    storySize: row.story_size,
  };
  return addRareFacts(article, row);
}

function addRareFacts(article: ListedArticle, row: ArticleRow): ListedArticle {
  if (row.modified_at !== null) article.modifiedAt = toMoment(row.modified_at);
  if (row.section !== null) article.section = row.section;
  if (row.image !== null) article.image = JSON.parse(row.image);
  if (row.access_reason !== null) article.accessReason = row.access_reason;
  if (row.duplicate_of !== null) article.duplicateOf = row.duplicate_of;
  return article;
}

function readList(json: string): string[] {
  return json === "[]" ? [] : JSON.parse(json);
}
