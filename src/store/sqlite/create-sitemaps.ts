import type { SitemapEntry } from "../../domain/sitemap.ts";
import type { ListedTags } from "../../domain/tag-birth.ts";
import type { Sql } from "./create-sql.ts";
import type { Engine } from "./engine.ts";
import { listedCondition } from "./listed-condition.ts";
import { toMillis, toMoment } from "./moments.ts";

/** The columns `name`, `changed_at` and `slice` of what a sitemap lists, in an order that hardly changes. */
type Listing = { text: string; values: (string | number | null)[] };

interface Row {
  name: string;
  changed_at: number;
}

const ownText = "access <> 'blocked' AND duplicate_of IS NULL";

export function createSitemaps(sql: Sql): Engine["sitemaps"] {
  return {
    slices: (kind, size, listed) =>
      kind === "articles" ? articleSlices(sql, size) : countedSlices(sql, listingOf(kind, listed), size),
    slice: (kind, number, size, listed) =>
      (kind === "articles"
        ? articleRows(sql, number, size)
        : countedRows(sql, listingOf(kind, listed), number, size)
      ).map(readEntry),
    news: (since, limit) => readNews(sql, since, limit),
  };
}

function listingOf(kind: "tags" | "stories", listed: ListedTags | undefined): Listing {
  if (kind === "stories")
    return {
      text: "SELECT id AS name, last_at AS changed_at FROM stories WHERE articles > 1 ORDER BY id",
      values: [],
    };
  const { text, values } = listedCondition(listed);
  return {
    text: `SELECT name, newest_at AS changed_at FROM tags WHERE ${text} ORDER BY id`,
    values: values as Listing["values"],
  };
}

/** Tags and stories have short rows: counting through all of them takes milliseconds. */
function countedSlices(sql: Sql, { text, values }: Listing, size: number) {
  return sql
    .all<{ slice: number; changed_at: number }>(
      `SELECT (number - 1) / CAST(? AS INTEGER) AS slice, max(changed_at) AS changed_at
        FROM (SELECT changed_at, row_number() OVER () AS number FROM (${text})) GROUP BY slice ORDER BY slice`,
      size,
      ...values,
    )
    .map(({ slice, changed_at }) => ({ slice, changedAt: toMoment(changed_at) }));
}

function countedRows(sql: Sql, { text, values }: Listing, number: number, size: number): Row[] {
  return sql.all<Row>(`${text} LIMIT ? OFFSET ?`, ...values, size, number * size);
}

/**
 * Articles have long rows, so their slices are ranges of their numbers, which nothing has to count; a slice's moment is
 * that of its last one.
 */
function articleSlices(sql: Sql, size: number) {
  const { last } = sql.get<{ last: number | null }>("SELECT max(seq) AS last FROM articles")!;
  const slices: { slice: number; changedAt: string }[] = [];
  for (let slice = 0; slice * size < (last ?? 0); slice += 1) {
    const row = sql.get<{ changed_at: number }>(
      `SELECT first_seen_at AS changed_at FROM articles WHERE seq > ? AND seq <= ? AND ${ownText} ORDER BY seq DESC LIMIT 1`,
      ...rangeOf(slice, size),
    );
    if (row) slices.push({ slice, changedAt: toMoment(row.changed_at) });
  }
  return slices;
}

function articleRows(sql: Sql, slice: number, size: number): Row[] {
  return sql.all<Row>(
    `SELECT id AS name, max(coalesce(modified_at, published_at), published_at) AS changed_at FROM articles
      WHERE seq > ? AND seq <= ? AND ${ownText} ORDER BY seq`,
    ...rangeOf(slice, size),
  );
}

function rangeOf(slice: number, size: number): [number, number] {
  return [slice * size, (slice + 1) * size];
}

function readEntry({ name, changed_at }: Row): SitemapEntry {
  return { name, changedAt: toMoment(changed_at) };
}

interface NewsRow {
  id: string;
  title: string;
  published_at: number;
  language: string;
  publisher: string;
}

function readNews(sql: Sql, since: string, limit: number): ReturnType<Engine["sitemaps"]["news"]> {
  const rows = sql.all<NewsRow>(
    `SELECT a.id, a.title, a.published_at, a.language, p.name AS publisher
      FROM articles AS a JOIN publishers AS p ON p.id = a.publisher_id
      WHERE a.published_at >= ? AND a.title <> '' AND ${ownText} ORDER BY a.published_at DESC LIMIT ?`,
    toMillis(since),
    limit,
  );
  return rows.map(({ published_at, publisher, ...row }) => ({
    ...row,
    publishedAt: toMoment(published_at),
    publisherName: publisher,
  }));
}
