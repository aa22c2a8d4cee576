import type { SQLInputValue } from "node:sqlite";
import type { AlertKind, AlertSubject, WantedAlert } from "../../../domain/alert.ts";
import { parseSearchQuery } from "../../../domain/search/parse-search-query.ts";
import { tagKey } from "../../../domain/tag-key.ts";
import type { AlertNews } from "../../store.ts";
import type { Sql } from "../create-sql.ts";
import { findStoryAddress } from "../find-story-address.ts";
import { findTagRow } from "../find-tag-row.ts";
import { isFirst } from "../is-first.ts";
import { seqBits } from "../search-index.ts";
import { searchNames } from "../search-names.ts";
import { toFtsQuery } from "../to-fts-query.ts";

/** What was published longer ago when it came is no news: the first reading of a feed brings much of it. */
const freshMs = 86_400_000;

/** CROSS JOIN: from the few that came to the timeline or the index, never through the whole of it. */
const matches: Record<AlertKind, { join?: string; where: string }> = {
  tag: {
    join: "CROSS JOIN article_tags AS t ON t.published_at = articles.published_at AND t.seq = articles.seq",
    where: "t.tag_id = ?",
  },
  search: {
    join: `CROSS JOIN article_search AS s ON
      s.rowid = (CAST(floor(articles.published_at / 1000.0) AS INTEGER) << ${seqBits}) + articles.seq`,
    where: "article_search MATCH ?",
  },
  // "+": by the order in which they came, not by an index of the publisher, category or story.
  category: { where: "+articles.category = ?" },
  publisher: { where: "+articles.publisher_id = (SELECT id FROM publishers WHERE key = ?)" },
  story: { where: "+articles.story_id = ?" },
};

/** Stories that the alert has told, as they were then, where their addresses lead now, and where their articles went. */
const toldStories = `SELECT story_id FROM alert_articles WHERE alert_id = ?1
  UNION SELECT a.story_id FROM alert_articles AS n JOIN story_addresses AS a ON a.id = n.story_id
    WHERE n.alert_id = ?1
  UNION SELECT o.story_id FROM alert_articles AS n JOIN articles AS o ON o.id = n.article_id WHERE n.alert_id = ?1`;
const toldArticles = "SELECT article_id FROM alert_articles WHERE alert_id = ?";

interface NewsRow {
  id: string;
  story_id: string;
}

/** What has come for an alert since it was looked for last; undefined where nothing at all has come. */
export function readAlertNews(sql: Sql, id: number, now: string): AlertNews | undefined {
  const alert = sql.get<{ wanted: string; after: number; until: number | null }>(
    `SELECT wanted, seen AS after, (SELECT seq FROM sqlite_sequence WHERE name = 'articles') AS until
      FROM alerts WHERE id = ?`,
    id,
  );
  if (!alert?.until || alert.until <= alert.after) return undefined;
  const { about } = JSON.parse(alert.wanted) as WantedAlert;
  const { after, until } = alert;
  const rows = readMatches(sql, about, { after, until, now });
  const articles =
    about.kind === "story" ? withoutToldArticles(sql, id, rows) : firstOfStories(sql, id, rows);
  return { after, until, articles: articles.map((row) => ({ articleId: row.id, storyId: row.story_id })) };
}

function readMatches(
  sql: Sql,
  about: AlertSubject,
  { after, until, now }: { after: number; until: number; now: string },
): NewsRow[] {
  const value = subjectValue(sql, about, now);
  if (value === undefined) return [];
  const { join = "", where } = matches[about.kind];
  return sql.all<NewsRow>(
    `SELECT articles.id, articles.story_id FROM articles ${join}
      WHERE articles.seq > ? AND articles.seq <= ? AND ${where}
        AND articles.published_at >= articles.first_seen_at - ${freshMs} AND ${isFirst("")}
      ORDER BY articles.seq`,
    ...[after, until, value],
  );
}

/** What the alert's name is in the tables, by the verdicts of now; undefined where it is nothing. */
function subjectValue(sql: Sql, { kind, name }: AlertSubject, now: string): SQLInputValue | undefined {
  if (kind === "story") return findStoryAddress(sql, name) ?? name;
  if (kind === "search") return toFtsQuery(parseSearchQuery(name, now), searchNames(sql));
  if (kind !== "tag") return name;
  const tag = findTagRow(sql, tagKey(name));
  return tag && tag.blocked === null ? tag.id : undefined;
}

function withoutToldArticles(sql: Sql, id: number, rows: NewsRow[]): NewsRow[] {
  const told = new Set(sql.all<{ article_id: string }>(toldArticles, id).map((row) => row.article_id));
  return rows.filter((row) => !told.has(row.id));
}

/** Of each story that has not been told the article that came first. */
function firstOfStories(sql: Sql, id: number, rows: NewsRow[]): NewsRow[] {
  if (rows.length === 0) return [];
  const told = new Set(sql.all<{ story_id: string }>(toldStories, id).map((row) => row.story_id));
  return rows.filter((row) => {
    if (told.has(row.story_id)) return false;
    told.add(row.story_id);
    return true;
  });
}
