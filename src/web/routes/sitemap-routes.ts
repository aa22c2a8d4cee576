import {
  articleAddress,
  categoryAddress,
  publisherAddress,
  storyAddress,
  tagAddress,
} from "../../domain/addresses.ts";
import { categories } from "../../domain/category.ts";
import { type SitemapEntry, type SitemapKind, sitemapKinds } from "../../domain/sitemap.ts";
import { type ListedTags, listedTags } from "../../domain/tag-birth.ts";
import {
  type AddressToList,
  writeNewsSitemap,
  writeSitemap,
  writeSitemapIndex,
} from "../../feeds/write-sitemap.ts";
import type { PageSetting } from "../page-setting.ts";
import type { Asking, Routes } from "./routes.ts";

/** Of the 50,000 that a sitemap may hold, so that none takes much memory to make or long to compress. */
const sliceSize = 10_000;
/** Google's limits for news sitemaps. */
const [newsDays, mostNews] = [2, 1_000];
const dayLength = 86_400_000;
const headers = { "content-type": "application/xml; charset=utf-8" };

const addressOf: Record<SitemapKind, (name: string) => string> = {
  tags: tagAddress,
  stories: storyAddress,
  articles: articleAddress,
};

/** /robots.txt, /sitemap.xml and the sitemaps that it names. */
export function addSitemapRoutes(routes: Routes): void {
  routes.get("/robots.txt", (asking) => asking.text(robotsOf(asking.var.setting)));
  routes.get("/sitemap.xml", async (asking) =>
    asking.body(writeSitemapIndex(await listSitemaps(asking.var.setting)), 200, headers),
  );
  routes.get("/sitemaps/pages.xml", async (asking) =>
    asking.body(writeSitemap(await listPages(asking.var.setting)), 200, headers),
  );
  routes.get("/sitemaps/news.xml", answerNews);
  routes.get("/sitemaps/:file{[a-z]+-[0-9]+\\.xml}", answerSlice);
}

/** Searches are endless, and private wires are nobody's business. Pictures stay open: cards elsewhere show them. */
function robotsOf({ origin }: PageSetting): string {
  const closed = ["/search", "/preferences", "/wire", "/admin", "/api/"];
  return `User-agent: *\n${closed.map((path) => `Disallow: ${path}\n`).join("")}\nSitemap: ${origin}/sitemap.xml\n`;
}

async function listSitemaps(setting: PageSetting): Promise<AddressToList[]> {
  const { origin, store } = setting;
  const slices = await Promise.all(
    sitemapKinds.map(async (kind) => {
      const found = await store.sitemaps.slices(kind, sliceSize, boundsOf(setting));
      return found.map(({ slice, changedAt }) => ({
        url: `${origin}/sitemaps/${kind}-${slice}.xml`,
        changedAt,
      }));
    }),
  );
  const own = ["pages", "news"].map((name) => ({ url: `${origin}/sitemaps/${name}.xml` }));
  return [...own, ...slices.flat()];
}

async function listPages({ origin, store, overview }: PageSetting): Promise<AddressToList[]> {
  const publishers = await store.publishers.list();
  const changed = (moment: string | undefined) => (moment ? { changedAt: moment } : {});
  return [
    { url: `${origin}/`, ...changed(overview.newestAt) },
    { url: `${origin}/tags` },
    { url: `${origin}/publishers` },
    { url: `${origin}/about` },
    ...categories.map((category) => ({ url: origin + categoryAddress(category) })),
    ...publishers
      .filter(({ articles }) => articles > 0)
      .map(({ key, newestAt }) => ({ url: origin + publisherAddress(key), ...changed(newestAt) })),
  ];
}

async function answerSlice(asking: Asking): Promise<Response> {
  const { setting } = asking.var;
  const [, kind, slice] = /^([a-z]+)-(\d{1,6})\.xml$/.exec(asking.req.param("file") ?? "") ?? [];
  if (!isKind(kind)) return asking.notFound();
  const entries = await setting.store.sitemaps.slice(kind, Number(slice), sliceSize, boundsOf(setting));
  if (entries.length === 0) return asking.notFound();
  const listed = entries.map(({ name, changedAt }: SitemapEntry) => ({
    url: setting.origin + addressOf[kind](name),
    changedAt,
  }));
  return asking.body(writeSitemap(listed), 200, headers);
}

function isKind(kind: string | undefined): kind is SitemapKind {
  return sitemapKinds.some((one) => one === kind);
}

/** Tags that search engines are asked to leave out do not stand in sitemaps either. */
function boundsOf({ birth, now }: PageSetting): ListedTags | undefined {
  return birth && listedTags(birth, now);
}

async function answerNews(asking: Asking): Promise<Response> {
  const { store, now, origin } = asking.var.setting;
  const since = new Date(now.getTime() - newsDays * dayLength).toISOString();
  const news = await store.sitemaps.news(since, mostNews);
  const listed = news.map(({ id, publisherName, ...facts }) => ({
    ...facts,
    url: origin + articleAddress(id),
    publisher: publisherName,
  }));
  return asking.body(writeNewsSitemap(listed), 200, headers);
}
