import type { DatabaseSync } from "node:sqlite";
import { createAlerts } from "./alerts/create-alerts.ts";
import { createArchive } from "./create-archive.ts";
import { createArticles } from "./create-articles.ts";
import { createFeeds } from "./create-feeds.ts";
import { createItems } from "./create-items.ts";
import { createPublishers } from "./create-publishers.ts";
import { createReannotations } from "./create-reannotations.ts";
import { createRules } from "./create-rules.ts";
import { createSitemaps } from "./create-sitemaps.ts";
import { createSql } from "./create-sql.ts";
import { createStories } from "./create-stories.ts";
import { createSubscriptions } from "./create-subscriptions.ts";
import { createTags } from "./create-tags.ts";
import { createVerdicts } from "./create-verdicts.ts";
import type { Engine } from "./engine.ts";

export function createEngine(db: DatabaseSync): Engine {
  const sql = createSql(db);
  return {
    publishers: createPublishers(sql),
    feeds: createFeeds(sql),
    items: createItems(sql),
    articles: createArticles(sql),
    tags: createTags(sql),
    stories: createStories(sql),
    verdicts: createVerdicts(sql),
    reannotations: createReannotations(sql),
    rules: createRules(sql),
    subscriptions: createSubscriptions(sql),
    alerts: createAlerts(sql),
    sitemaps: createSitemaps(sql),
    archive: createArchive(sql),
  };
}
