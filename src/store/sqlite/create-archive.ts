import type { Overview } from "../store.ts";
import type { Sql } from "./create-sql.ts";
import type { Engine } from "./engine.ts";
import { toMoment } from "./moments.ts";
import { removeDemo } from "./remove-demo.ts";

export function createArchive(sql: Sql): Engine["archive"] {
  return {
    overview: () => readOverview(sql),
    removeDemo: () => removeDemo(sql),
  };
}

interface OverviewRow {
  articles: number | null;
  publishers: number;
  feeds: number;
  tags: number;
  stories: number;
  all_demo: number | null;
  arrived: number | null;
  newest_at: number | null;
}

function readOverview(sql: Sql): Overview {
  const row = sql.get<OverviewRow>(
    `SELECT sum(articles) AS articles, count(*) AS publishers, min(demo) AS all_demo,
        (SELECT count(*) FROM feeds) AS feeds,
        (SELECT value FROM totals WHERE name = 'tags') AS tags,
        (SELECT value FROM totals WHERE name = 'stories') AS stories,
        (SELECT seq FROM sqlite_sequence WHERE name = 'articles') AS arrived,
        (SELECT max(published_at) FROM articles) AS newest_at
      FROM publishers`,
  )!;
  return {
    articles: row.articles ?? 0,
    publishers: row.publishers,
    feeds: row.feeds,
    tags: row.tags,
    stories: row.stories,
    demo: row.all_demo === 1,
    arrived: row.arrived ?? 0,
    ...(row.newest_at !== null && { newestAt: toMoment(row.newest_at) }),
  };
}
