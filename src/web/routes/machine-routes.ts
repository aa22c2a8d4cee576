import { writeOpml } from "../../feeds/write-opml.ts";
import type { PageSetting } from "../page-setting.ts";
import type { Routes } from "./routes.ts";

const robots = "User-agent: *\nDisallow: /search\n";

/** What programs ask for: /opml, /healthz, /robots.txt, /favicon.ico. */
export function addMachineRoutes(routes: Routes): void {
  routes.get("/opml", async (asking) => {
    const { setting } = asking.var;
    // OPML 2.0 wants one outline at least: without feeds there is no list.
    if (setting.overview.feeds === 0) return asking.notFound();
    return asking.body(await opmlOf(setting), 200, opmlHeaders);
  });
  routes.get("/healthz", (asking) => asking.text("ok\n", 200, { "cache-control": "no-store" }));
  routes.get("/robots.txt", (asking) => asking.text(robots));
  routes.get("/favicon.ico", (asking) =>
    asking.redirect(asking.var.setting.staticAddress("favicon.svg"), 302),
  );
}

const opmlHeaders = {
  "content-type": "text/x-opml; charset=utf-8",
  "content-disposition": 'attachment; filename="tagwire.opml"',
};

async function opmlOf({ store }: PageSetting): Promise<string> {
  const [feeds, publishers] = await Promise.all([store.feeds.list(), store.publishers.list()]);
  const homepages = new Map(publishers.map((publisher) => [publisher.key, publisher.homepage]));
  return writeOpml({
    title: "Feeds read by Tagwire",
    feeds: feeds.map(({ url, title, publisherKey }) => ({
      url,
      title,
      homepage: homepages.get(publisherKey),
    })),
  });
}
