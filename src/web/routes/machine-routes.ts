import { withoutCredentials } from "../../domain/without-credentials.ts";
import { writeSubscriptions } from "../../feeds/write-subscriptions.ts";
import type { Routes } from "./routes.ts";

/** What programs ask for: /opml, /healthz, /favicon.ico. */
export function addMachineRoutes(routes: Routes): void {
  routes.get("/opml", async (asking) => {
    const { store, overview } = asking.var.setting;
    if (overview.feeds === 0) return asking.notFound();
    const [feeds, publishers] = await Promise.all([store.feeds.list(), store.publishers.list()]);
    const shown = feeds.map((feed) => ({ ...feed, url: withoutCredentials(feed.url) }));
    return asking.body(writeSubscriptions(shown, publishers), 200, opmlHeaders);
  });
  routes.get("/healthz", (asking) => asking.text("ok\n", 200, { "cache-control": "no-store" }));
  routes.get("/favicon.ico", (asking) =>
    asking.redirect(asking.var.setting.staticAddress("favicon.svg"), 302),
  );
}

const opmlHeaders = {
  "content-type": "text/x-opml; charset=utf-8",
  "content-disposition": 'attachment; filename="tagwire.opml"',
};
