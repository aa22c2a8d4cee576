import type { ListedArticle } from "../../domain/article.ts";
import { isAtHost } from "../../domain/publisher-rule.ts";
import type { Sql } from "./create-sql.ts";
import type { Engine } from "./engine.ts";
import { listArticles } from "./list-articles.ts";
import { readArticlesSince } from "./read-articles-since.ts";
import { readReasons } from "./read-reasons.ts";
import { readTimeline } from "./read-timeline.ts";
import { saveFilings } from "./save-filings.ts";
import { searchArticles } from "./search-articles.ts";

const newestFirst = "(published_at, seq) < (?, ?) ORDER BY published_at DESC, seq DESC LIMIT ?";
const timelines = {
  all: `SELECT seq FROM articles WHERE ${newestFirst}`,
  tag: `SELECT seq FROM article_tags WHERE tag_id = ? AND folded = 0 AND ${newestFirst}`,
  publisher: `SELECT seq FROM articles
    WHERE publisher_id = (SELECT id FROM publishers WHERE key = ?) AND ${newestFirst}`,
  category: `SELECT seq FROM articles WHERE category = ? AND ${newestFirst}`,
};

export function createArticles(sql: Sql): Engine["articles"] {
  return {
    save: (filings) => saveFilings(sql, filings),
    get: (id) => getArticle(sql, id),
    has: (id) => sql.get("SELECT 1 FROM articles WHERE id = ?", id) !== undefined,
    reasons: (id) => readReasons(sql, id),
    latest: (slice) => readTimeline(sql, { keys: timelines.all, values: [], slice }),
    byTag: (tagId, slice) =>
      readTimeline(sql, { keys: timelines.tag, values: [tagId], slice, folding: true }),
    byPublisher: (key, slice) => readTimeline(sql, { keys: timelines.publisher, values: [key], slice }),
    byCategory: (category, slice) =>
      readTimeline(sql, { keys: timelines.category, values: [category], slice }),
    byStory: (storyId) => readStoryArticles(sql, storyId),
    search: (query, slice) => searchArticles(sql, query, slice),
    atHost: (host) => idsAtHost(sql, host),
    since: (moment) => readArticlesSince(sql, moment),
  };
}

function getArticle(sql: Sql, id: string): ListedArticle | undefined {
  return sql.read(() => {
    const row = sql.get<{ seq: number }>("SELECT seq FROM articles WHERE id = ?", id);
    return row && listArticles(sql, [row.seq], false)[0];
  });
}

function readStoryArticles(sql: Sql, storyId: string): ListedArticle[] {
  return sql.read(() => {
    const rows = sql.all<{ seq: number }>(
      "SELECT seq FROM articles WHERE story_id = ? ORDER BY published_at DESC, seq DESC",
      storyId,
    );
    return listArticles(
      sql,
      rows.map(({ seq }) => seq),
      false,
    );
  });
}

/** SQL only narrows the search: what a host is, the address says. */
function idsAtHost(sql: Sql, host: string): string[] {
  return sql
    .all<{ id: string; url: string }>(
      "SELECT id, url FROM articles WHERE instr(url, ?) > 0 ORDER BY published_at DESC, seq DESC",
      host,
    )
    .filter(({ url }) => isAtHost(url, host))
    .map(({ id }) => id);
}
