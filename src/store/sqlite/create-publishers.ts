import type { Publisher, PublisherCount } from "../../domain/publisher.ts";
import type { Sql } from "./create-sql.ts";
import type { Engine } from "./engine.ts";
import { toMoment } from "./moments.ts";
import { newsroomSite } from "./newsroom-site.ts";
import { readAccessDays } from "./read-access-days.ts";

interface PublisherRow {
  key: string;
  name: string;
  host: string;
  homepage: string;
  country: string | null;
  language: string | null;
  logo: string | null;
  demo: number;
  articles: number;
  newest_at: number | null;
}

const select = `SELECT key, name, host, homepage, country, language, logo, demo, articles,
  (SELECT max(published_at) FROM articles WHERE publisher_id = publishers.id) AS newest_at FROM publishers`;

/** A publisher that a user has added is no demo any more, whoever saves it later. */
const save = `INSERT INTO publishers (key, name, host, homepage, country, language, logo, demo, newsroom)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (key) DO UPDATE SET
    name = excluded.name, host = excluded.host, homepage = excluded.homepage,
    country = coalesce(excluded.country, country), language = coalesce(excluded.language, language),
    logo = coalesce(excluded.logo, logo), demo = min(demo, excluded.demo), newsroom = excluded.newsroom`;

export function createPublishers(sql: Sql): Engine["publishers"] {
  return {
    save: (publisher: Publisher) => {
      const { key, name, host, homepage, country, language, logo, demo } = publisher;
      sql.run(
        save,
        ...[key, name, host, homepage, country ?? null, language ?? null, logo ?? null, Number(demo)],
        newsroomSite(publisher),
      );
    },
    get: (key) => {
      const row = sql.get<PublisherRow>(`${select} WHERE key = ?`, key);
      return row && readPublisher(row);
    },
    list: () => sql.all<PublisherRow>(`${select} ORDER BY name COLLATE NOCASE, key`).map(readPublisher),
    access: (since, key) => readAccessDays(sql, since, key),
  };
}

function readPublisher(row: PublisherRow): PublisherCount {
  const { key, name, host, homepage, country, language, logo, articles } = row;
  return {
    key,
    name,
    host,
    homepage,
    demo: row.demo === 1,
    articles,
    ...(country !== null && { country }),
    ...(language !== null && { language }),
    ...(logo !== null && { logo }),
    ...(row.newest_at !== null && { newestAt: toMoment(row.newest_at) }),
  };
}
