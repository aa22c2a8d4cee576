/** Where sites keep their feeds when they do not say so, likeliest first. */
const places = [
  "feed",
  "rss",
  "rss.xml",
  "feed.xml",
  "atom.xml",
  "index.xml",
  "feed.json",
  "feeds",
  "index.rdf",
  "news-sitemap.xml",
  "sitemap-news.xml",
  "?feed=rss2",
];
/** Below a section's own path only the usual ones are worth asking for. */
const sectionPlaces = ["feed", "rss", "rss.xml"];

/** Addresses at which the feed of a page's section or site is likely to be, likeliest first. */
export function feedPlaces(pageUrl: string): string[] {
  const page = new URL(pageUrl);
  const root = new URL("/", page).href;
  const folder = folderOf(page);
  const section = folder === root ? [] : sectionPlaces.map((place) => folder + place);
  return [...section, ...places.map((place) => root + place)];
}

/** The page as a folder: a file's name goes ("/news/index.html"), a path without one stays ("/news"). */
function folderOf(page: URL): string {
  const path = page.pathname.replace(/\/[^/]*\.[a-z]{2,5}$/i, "/");
  return new URL(path.endsWith("/") ? path : `${path}/`, page).href;
}
