import type { ListedArticle } from "../../domain/article.ts";
import { isAtHost } from "../../domain/publisher-rule.ts";
import { countArrived } from "./count-arrived.ts";
import type { Sql } from "./create-sql.ts";
import type { Engine } from "./engine.ts";
import { countFilteredDays } from "./filter/count-filtered-days.ts";
import { groupArticles } from "./filter/group-articles.ts";
import { readFiltered } from "./filter/read-filtered.ts";
import { isFirst } from "./is-first.ts";
import { listArticles } from "./list-articles.ts";
import { readArticlesSince } from "./read-articles-since.ts";
import { readReasons } from "./read-reasons.ts";
import { readTimeline } from "./read-timeline.ts";
import { saveFilings } from "./save-filings.ts";
import { searchArticles } from "./search-articles.ts";
import { readWire } from "./wire/read-wire.ts";

const newestFirst = "(published_at, seq) < (?, ?) ORDER BY published_at DESC, seq DESC LIMIT ?";
const isNewest = `NOT EXISTS (SELECT 1 FROM articles AS newer WHERE newer.story_id = articles.story_id
  AND (newer.published_at, newer.seq) > (articles.published_at, articles.seq))`;
const timelines = {
  all: `SELECT seq FROM articles WHERE ${isFirst("")} AND ${newestFirst}`,
  stories: `SELECT seq FROM articles WHERE ${isNewest} AND ${newestFirst}`,
  tag: `SELECT seq FROM article_tags WHERE tag_id = ? AND folded = 0 AND ${newestFirst}`,
  publisher: `SELECT seq FROM articles
    WHERE publisher_id = (SELECT id FROM publishers WHERE key = ?) AND ${newestFirst}`,
  category: `SELECT seq FROM articles
    WHERE category = ? AND ${isFirst("AND first.category = articles.category")} AND ${newestFirst}`,
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
    filtered: (list, filter, slice) => readFiltered(sql, list, filter, slice),
    groups: (list, newest) => groupArticles(sql, list, newest),
    filteredDays: (list, filter, since) => countFilteredDays(sql, list, filter, since),
    byChoices: (choices, slice) => readWire(sql, choices, slice),
    latestOfStories: (slice) =>
      readTimeline(sql, { keys: timelines.stories, values: [], slice, folding: true }),
    storyReasons: (storyId) => readStoryReasons(sql, storyId),
    byStory: (storyId) => readStoryArticles(sql, storyId),
    countArrived: (list, span) => countArrived(sql, list, span),
    search: (query, slice) => searchArticles(sql, query, slice),
    atHost: (host) => idsAtHost(sql, host),
    since: (moment, slice) => readArticlesSince(sql, moment, slice),
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

function readStoryReasons(sql: Sql, storyId: string): { articleId: string; reason: string }[] {
  const rows = sql.arrays<[articleId: string, reason: string]>(
    `SELECT a.id, n.story_evidence
      FROM articles AS a JOIN article_notes AS n ON n.seq = a.seq
      WHERE a.story_id = ? AND n.story_evidence IS NOT NULL ORDER BY a.published_at, a.seq`,
    storyId,
  );
  return rows.map(([articleId, reason]) => ({ articleId, reason }));
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
