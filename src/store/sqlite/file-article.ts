import type { Article, Filing } from "../../domain/article.ts";
import type { Category } from "../../domain/category.ts";
import { TagwireError } from "../../domain/tagwire-error.ts";
import type { Sql } from "./create-sql.ts";
import { findStoryAddress } from "./find-story-address.ts";
import { readGiven } from "./given-tags.ts";
import type { NotedTag } from "./list-articles.ts";
import { toMillis } from "./moments.ts";
import { refoldCopies } from "./refold-copies.ts";
import { resolveTags } from "./resolve-tags.ts";
import { noteSearchChange, type SearchChanges } from "./search-index.ts";
import { addToTimelines, leaveTimelines } from "./timelines.ts";
import { noteBlocked } from "./verdicts/refile-articles.ts";
import { writeArticle } from "./write-article.ts";

export type SaveResult = "added" | "changed" | "unchanged";

/** What is done once at the end of a batch. */
export interface FilingContext {
  search: SearchChanges;
  storyIds: Set<string>;
}

interface KnownArticle {
  seq: number;
  published_at: number;
  publisher_id: number;
  story_id: string;
  duplicate_of: string | null;
  title: string;
  category: Category;
  text: string;
  html: string;
  tags: string;
  evidence: string;
}

/** Files one article with its tags and its story; "unchanged" touches nothing. */
export function fileArticle(sql: Sql, filing: Filing, context: FilingContext): SaveResult {
  const { article } = filing;
  const publisherId = findPublisher(sql, article);
  const source = { articleId: article.id, at: toMillis(filing.readAt ?? article.firstSeenAt) };
  const { tags, blocked } = resolveTags(sql, filing.tags, source);
  const known = findArticle(sql, article.id);
  if (known && isUnchanged(known, filing, tags)) return "unchanged";

  const publishedAt = toMillis(article.publishedAt);
  const first = findFirst(sql, article);
  const storyId = known?.story_id ?? findStoryAddress(sql, article.storyId) ?? article.storyId;
  if (known) leaveTimelines(sql, known.seq, known.published_at, JSON.parse(known.tags));
  const row = { filing, publisherId, publishedAt, first, storyId, tags };
  const seq = writeArticle(sql, row, known?.seq);
  addToTimelines(sql, { seq, publishedAt, publisherId }, tags);
  noteBlocked(sql, seq, blocked);
  refold(sql, article.id, first, known?.duplicate_of ?? undefined);
  keepStory(sql, article, storyId);

  context.storyIds.add(storyId);
  noteSearchChange(context.search, seq, known?.published_at);
  return known ? "changed" : "added";
}

function findPublisher(sql: Sql, { publisherKey, url }: Article): number {
  const row = sql.get<{ id: number }>("SELECT id FROM publishers WHERE key = ?", publisherKey);
  if (row) return row.id;
  const message = `The article ${url} cannot be saved: there is no publisher ${publisherKey}. Save the publisher first.`;
  throw new TagwireError("not-found", message);
}

function findArticle(sql: Sql, id: string): KnownArticle | undefined {
  return sql.get<KnownArticle>(
    `SELECT a.seq, a.published_at, a.publisher_id, a.story_id, a.duplicate_of, a.title, a.category, a.text, a.html,
        n.tags, n.evidence
      FROM articles AS a JOIN article_notes AS n ON n.seq = a.seq WHERE a.id = ?`,
    id,
  );
}

function isUnchanged(known: KnownArticle, { article, tags: given }: Filing, tags: NotedTag[]): boolean {
  const { title, text, html, category } = article;
  const sameText = known.title === title && known.text === text && known.html === html;
  const sameTags = known.tags === JSON.stringify(tags) && haveNames(given, known.evidence);
  return sameText && known.category === category && sameTags;
}

/** A tag under another of its names is the same tag only until the two names part. */
function haveNames(given: Filing["tags"], evidence: string): boolean {
  const names = readGiven(evidence).map(([name]) => name);
  return JSON.stringify(names) === JSON.stringify(given.map(({ name }) => name));
}

/** The first article of the wire text, so that copies of copies stand under the same one; never itself. */
function findFirst(sql: Sql, { id, duplicateOf }: Article): string | undefined {
  if (!duplicateOf || duplicateOf === id) return undefined;
  const row = sql.get<{ duplicate_of: string | null }>(
    "SELECT duplicate_of FROM articles WHERE id = ?",
    duplicateOf,
  );
  const first = row?.duplicate_of ?? duplicateOf;
  return first === id ? undefined : first;
}

/** The copies that the article belongs to now, those it has left, and those that it had itself. */
function refold(sql: Sql, id: string, first: string | undefined, formerFirst: string | undefined): void {
  if (first) sql.run("UPDATE articles SET duplicate_of = ? WHERE duplicate_of = ?", first, id);
  for (const group of new Set([first ?? id, formerFirst])) if (group) refoldCopies(sql, group);
}

function keepStory(sql: Sql, { title, category }: Article, storyId: string): void {
  sql.run(
    `INSERT INTO stories (id, title, category, articles, publishers, first_at, last_at) VALUES (?, ?, ?, 0, 0, 0, 0)
      ON CONFLICT (id) DO NOTHING`,
    ...[storyId, title, category],
  );
}
