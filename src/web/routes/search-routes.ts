import { type FeedExtension, searchAddress } from "../addresses.ts";
import { searchPage } from "../pages/search-page.ts";
import { answerFeed } from "./answer-feed.ts";
import { answerPage } from "./answer-page.ts";
import { readBefore } from "./read-before.ts";
import type { Asking, Routes } from "./routes.ts";

const longestQuery = 500;

/** /search?q= and its feeds. */
export function addSearchRoutes(routes: Routes): void {
  routes.get("/search", async (asking) =>
    answerPage(asking, await searchPage(asking.var.setting, queryOf(asking), readBefore(asking))),
  );
  for (const extension of [".rss", ".atom", ".json"] as const) {
    routes.get(`/search${extension}`, (asking) => searchFeed(asking, extension));
  }
}

function queryOf(asking: Asking): string {
  return (asking.req.query("q") ?? "").slice(0, longestQuery);
}

async function searchFeed(asking: Asking, extension: Exclude<FeedExtension, "">): Promise<Response> {
  const { setting } = asking.var;
  const words = queryOf(asking).trim();
  const entries =
    words === "" ? [] : (await setting.store.articles.search(words, { limit: setting.pageSize })).entries;
  const facts = {
    title: setting.words.latest.search(setting.words.quoted(words)),
    description: setting.words.feeds.search(setting.words.quoted(words)),
    path: searchAddress(words, extension),
    page: searchAddress(words),
  };
  return answerFeed(asking, entries, facts, extension);
}
