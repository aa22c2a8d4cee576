import type { Resource } from "./answer-request.ts";
import type { PlacedArticle, PlacedPublisher } from "./demo-publisher.ts";
import { drawLogo } from "./draw-logo.ts";
import { drawPicture } from "./draw-picture.ts";
import { articleTemplates } from "./templates/article-templates.ts";
import { renderHomePage } from "./templates/home-page.ts";
import { renderIndexPage } from "./templates/index-page.ts";
import { writeDemoFeed } from "./write-demo-feed.ts";

/** Makes a resource when it is first asked for. */
type Page = () => Promise<Resource>;

const htmlType = "text/html; charset=utf-8";

/** Every address of the demo publishers (path → page). */
export function buildSite(publishers: PlacedPublisher[]): Map<string, Page> {
  const newest = publishers.map(({ articles }) => articles[0]!.publishedAt).sort((a, b) => +b - +a)[0]!;
  const pages = new Map<string, Page>();
  const put = (path: string, type: string, modifiedAt: Date, make: () => unknown) =>
    pages.set(path, once(type, modifiedAt, make));
  put("/robots.txt", "text/plain; charset=utf-8", newest, () => "User-agent: *\nAllow: /\n");
  put("/", htmlType, newest, () => renderIndexPage(publishers));
  for (const publisher of publishers) {
    const path = new URL(publisher.homepage).pathname;
    const modifiedAt = publisher.articles[0]!.publishedAt;
    const feed = writeDemoFeed(publisher);
    put(path, htmlType, modifiedAt, () => renderHomePage(publisher));
    put(`${path}feed`, `${feed.type}; charset=utf-8`, modifiedAt, () => feed.body);
    put(`${path}logo.svg`, "image/svg+xml", modifiedAt, () => drawLogo(publisher));
    for (const article of publisher.articles) putArticle(put, publisher, article);
  }
  return pages;
}

function putArticle(
  put: (path: string, type: string, modifiedAt: Date, make: () => unknown) => void,
  publisher: PlacedPublisher,
  article: PlacedArticle,
): void {
  const { url, image, publishedAt, id } = article;
  const render = articleTemplates[publisher.slug]!;
  put(new URL(url).pathname, htmlType, publishedAt, () => render(article, publisher));
  if (image) {
    put(new URL(image.url).pathname, "image/png", publishedAt, () => drawPicture(image.scene, id));
  }
}

function once(type: string, modifiedAt: Date, make: () => unknown): Page {
  let made: Promise<Resource> | undefined;
  return () => {
    made ??= Promise.resolve(make()).then((body) => ({
      body: Buffer.isBuffer(body) ? body : String(body),
      type,
      modifiedAt,
    }));
    return made;
  };
}
