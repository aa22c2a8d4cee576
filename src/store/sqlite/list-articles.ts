import type { Access, ListedArticle } from "../../domain/article.ts";
import type { Category } from "../../domain/category.ts";
import type { TagKind } from "../../domain/tag.ts";
import type { Sql } from "./create-sql.ts";
import { toMoment } from "./moments.ts";

/** An entry of `article_notes.tags`: tag id, name, kind, score. */
export type NotedTag = [number, string, TagKind, number];

/** As an array, because node:sqlite's row objects are slow to make and to read, and lists are what pages wait for. */
type ArticleRow = [
  seq: number,
  id: string,
  url: string,
  publisherKey: string,
  publisherName: string,
  title: string,
  authors: string,
  publishedAt: number,
  modifiedAt: number | null,
  firstSeenAt: number,
  language: string,
  category: Category,
  section: string | null,
  image: string | null,
  summary: string,
  text: string,
  html: string,
  keywords: string,
  access: Access,
  accessReason: string | null,
  storyId: string,
  duplicateOf: string | null,
  tags: string,
  storySize: number,
];

/** CROSS JOIN: from the list to the rows. No ORDER BY, which would copy whole texts into a sorter. */
const select = `SELECT a.seq, a.id, a.url, p.key, p.name, a.title, a.authors, a.published_at, a.modified_at,
    a.first_seen_at, a.language, a.category, a.section, a.image, a.summary, a.text, a.html, a.keywords, a.access,
    a.access_reason, a.story_id, a.duplicate_of, n.tags, s.articles
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
  const rows = sql.arrays<ArticleRow>(select, JSON.stringify(seqs));
  const listed = rows.sort((a, b) => places.get(a[0])! - places.get(b[0])!).map(readArticle);
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

/** The numbers are the places of `ArticleRow`: naming 24 columns first is longer, and slower where every page waits. */
function readArticle(row: ArticleRow): ListedArticle {
  const article: ListedArticle = {
    id: row[1],
    url: row[2],
    publisherKey: row[3],
    publisherName: row[4],
    title: row[5],
    authors: readList(row[6]),
    publishedAt: toMoment(row[7]),
    firstSeenAt: toMoment(row[9]),
    language: row[10],
    category: row[11],
    summary: row[14],
    text: row[15],
    html: row[16],
    keywords: readList(row[17]),
    access: row[18],
    storyId: row[20],
    tags: (JSON.parse(row[22]) as NotedTag[]).map(readTag),
    alsoIn: [],
    storySize: row[23],
  };
  if (row[8] !== null) article.modifiedAt = toMoment(row[8]);
  if (row[12] !== null) article.section = row[12];
  if (row[13] !== null) article.image = JSON.parse(row[13]);
  if (row[19] !== null) article.accessReason = row[19];
  if (row[21] !== null) article.duplicateOf = row[21];
  return article;
}

function readTag([, name, kind, score]: NotedTag): ListedArticle["tags"][number] {
  return { name, kind, score };
}

function readList(json: string): string[] {
  return json === "[]" ? [] : JSON.parse(json);
}
