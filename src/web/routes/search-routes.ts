import { type FeedExtension, searchAddress } from "../../domain/addresses.ts";
import { searchPage } from "../pages/search-page.ts";
import { completeQuery } from "../search/complete-query.ts";
import { answerFeed } from "./answer-feed.ts";
import { answerPage } from "./answer-page.ts";
import { readBefore } from "./read-before.ts";
import type { Asking, Routes } from "./routes.ts";

const longestQuery = 500;

/** /search?q=, its feeds, and what completes a query. */
export function addSearchRoutes(routes: Routes): void {
  routes.get("/search", answerSearch);
  routes.get("/search/suggest", async (asking) => {
    const { store, words } = asking.var.setting;
    return asking.json(await completeQuery(store, queryOf(asking), words));
  });
  for (const extension of [".rss", ".atom", ".json"] as const) {
    routes.get(`/search${extension}`, (asking) => searchFeed(asking, extension));
  }
}

async function answerSearch(asking: Asking): Promise<Response> {
  const sort = asking.req.query("sort") === "date" ? "date" : "rank";
  const request = { query: queryOf(asking), sort, before: readBefore(asking) } as const;
  const { page, mistaken } = await searchPage(asking.var.setting, request);
  return mistaken ? asking.html(page, 400) : answerPage(asking, page);
}

function queryOf(asking: Asking): string {
  return (asking.req.query("q") ?? "").slice(0, longestQuery);
}

async function searchFeed(asking: Asking, extension: Exclude<FeedExtension, "">): Promise<Response> {
  const { setting } = asking.var;
  const words = queryOf(asking).trim();
  const slice = { limit: setting.pageSize, sort: "date", now: setting.now.toISOString() } as const;
  const entries = words === "" ? [] : (await setting.store.articles.search(words, slice)).entries;
  const facts = {
    title: setting.words.latest.search(setting.words.quoted(words)),
    description: setting.words.feeds.search(setting.words.quoted(words)),
    path: searchAddress(words, extension),
    page: searchAddress(words),
  };
  return answerFeed(asking, entries, facts, extension);
}
