import type { ArchiveStanding, TagStanding } from "../../domain/tag-standing.ts";
import type { Sql } from "./create-sql.ts";

/** So many of the most used tags are told of; the others are as rare as what nobody bears. */
const mostTags = 50_000;
const hourMs = 3_600_000;
const recentHours = 24;

/** How the archive uses its tags. Some hundred milliseconds at 200,000 articles. */
export function readStanding(sql: Sql, now: number): ArchiveStanding {
  const since = Math.floor(now / hourMs) - recentHours;
  return sql.read(() => {
    const tags = new Map<string, TagStanding>();
    for (const { key, ...standing } of sql.all<{ key: string } & TagStanding>(
      standingOfTags,
      since,
      mostTags,
    ))
      tags.set(key, standing);
    const [{ articles, recent }] = sql.all<{ articles: number; recent: number }>(archive, since) as [
      { articles: number; recent: number },
    ];
    return { articles, recent, tags };
  });
}

const archive = `SELECT coalesce(sum(articles), 0) AS articles,
  coalesce(sum(articles) FILTER (WHERE hour > ?), 0) AS recent FROM article_hours`;

const standingOfTags = `
WITH lately AS MATERIALIZED (SELECT tag_id, sum(articles) AS articles FROM tag_hours WHERE hour > ? GROUP BY tag_id),
  voices AS MATERIALIZED (SELECT b.tag_id, count(DISTINCT p.newsroom) AS newsrooms
    FROM tag_publishers AS b JOIN publishers AS p ON p.id = b.publisher_id GROUP BY b.tag_id)
SELECT t.key, t.articles, coalesce(l.articles, 0) AS recent, coalesce(v.newsrooms, 0) AS newsrooms
  FROM tags AS t LEFT JOIN lately AS l ON l.tag_id = t.id LEFT JOIN voices AS v ON v.tag_id = t.id
  WHERE t.articles >= 2 ORDER BY t.articles DESC, t.id LIMIT ?`;
