import { createHash } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

interface TestArticle {
  id: string;
  title: string;
  ageDays: number;
  /** Paragraphs parted by blank lines; put into the publisher's page. Or `html`, the whole page. */
  text?: string;
  html?: string;
  section?: string;
  categories?: string[];
  summary?: string;
  /** The feed still shows it, but its page answers 404. */
  gone?: boolean;
}

export interface TestPublisher {
  slug: string;
  name: string;
  language?: string;
  feed: "rss" | "atom" | "json";
  /** Plain: a page with nothing but a title, a heading and paragraphs. */
  page?: "rich" | "plain";
  articles: TestArticle[];
}

export interface ServedPublishers {
  origin: string;
  feeds: string[];
  /** Every request so far: method, path, and the status that it got. */
  log: { path: string; status: number }[];
  close(): Promise<void>;
}

interface Options {
  now: Date;
  /** Any free one by default. */
  port?: number;
  /** Decides whether a request fails with 503; the count of requests to that path so far is given. */
  fails?: (path: string, tries: number) => boolean;
}

/** Publishers on loopback, real sockets: home page, feed and article pages with ETags and conditional answers. */
export async function servePublishers(
  publishers: TestPublisher[],
  options: Options,
): Promise<ServedPublishers> {
  const log: ServedPublishers["log"] = [];
  const tries = new Map<string, number>();
  const server = createServer((request, response) => {
    const path = request.url ?? "/";
    tries.set(path, (tries.get(path) ?? 0) + 1);
    const failed = options.fails?.(path, tries.get(path)!) ?? false;
    const status = failed ? refuse(response) : answer(publishers, options.now, request, response);
    log.push({ path, status });
  });
  await new Promise<void>((resolve) => server.listen(options.port ?? 0, "127.0.0.1", resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    feeds: publishers.map(({ slug }) => `${origin}/${slug}/feed`),
    log,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function refuse(response: ServerResponse): number {
  response.writeHead(503, { "retry-after": "0" }).end();
  return 503;
}

function answer(
  publishers: TestPublisher[],
  now: Date,
  request: IncomingMessage,
  response: ServerResponse,
): number {
  const origin = `http://${request.headers.host}`;
  const found = find(publishers, now, origin, request.url ?? "/");
  if (!found) {
    response.writeHead(404, { "content-type": "text/plain" }).end("not found");
    return 404;
  }
  const [type, body] = found;
  const etag = `"${createHash("sha1").update(body).digest("hex")}"`;
  if (request.headers["if-none-match"] === etag) {
    response.writeHead(304, { etag }).end();
    return 304;
  }
  response.writeHead(200, { "content-type": type, etag }).end(body);
  return 200;
}

function find(
  publishers: TestPublisher[],
  now: Date,
  origin: string,
  path: string,
): [string, string] | undefined {
  const [slug, part, id] = path.split("/").filter(Boolean);
  const publisher = publishers.find((one) => one.slug === slug);
  if (!publisher) return undefined;
  if (part === "feed") return feeds[publisher.feed](publisher, origin, now);
  if (part === undefined) return ["text/html; charset=utf-8", homePage(publisher)];
  const article = publisher.articles.find((one) => one.id === id);
  return article && !article.gone
    ? ["text/html; charset=utf-8", article.html ?? pageOf(publisher, article, now)]
    : undefined;
}

const escapeXml = (text: string) => text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
const dateOf = (article: TestArticle, now: Date) => new Date(now.getTime() - article.ageDays * 86_400_000);
const linkOf = (origin: string, publisher: TestPublisher, article: TestArticle) =>
  `${origin}/${publisher.slug}/a/${article.id}`;

function homePage({ slug, name, language }: TestPublisher): string {
  return `<!doctype html><html lang="${language ?? "en"}"><head><title>${escapeXml(name)}</title><link rel="alternate" type="application/rss+xml" href="/${slug}/feed"></head><body><h1>${escapeXml(name)}</h1></body></html>`;
}

function paragraphsOf(article: TestArticle): string {
  return (article.text ?? "")
    .split(/\n\n+/)
    .map((paragraph) => `<p>${escapeXml(paragraph)}</p>`)
    .join("\n");
}

function pageOf(publisher: TestPublisher, article: TestArticle, now: Date): string {
  if (publisher.page === "plain") {
    return `<html><head><title>${escapeXml(article.title)}</title></head><body><h1>${escapeXml(article.title)}</h1>${paragraphsOf(article)}</body></html>`;
  }
  const facts = {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    headline: article.title,
    datePublished: dateOf(article, now).toISOString(),
    ...(article.section && { articleSection: article.section }),
  };
  return `<!doctype html><html lang="${publisher.language ?? "en"}"><head><meta charset="utf-8">
<title>${escapeXml(article.title)} | ${escapeXml(publisher.name)}</title><meta property="og:site_name" content="${escapeXml(publisher.name)}">
<script type="application/ld+json">${JSON.stringify(facts).replace(/</g, "\\u003c")}</script></head>
<body><header><nav><a href="/">Home</a> <a href="/world">World</a> <a href="/login">Sign in</a></nav></header>
<main><article><h1>${escapeXml(article.title)}</h1>${paragraphsOf(article)}
<aside class="newsletter"><h4>Sign up for our morning briefing</h4><p>The day in five minutes, in your inbox.</p></aside>
<p class="share"><a href="#">Share</a> <a href="#">Print</a></p></article>
<section class="related"><h3>More on this</h3><ul><li><a href="/x">Ten ways to spend the weekend</a></li></ul></section></main>
<footer>All rights reserved. Terms. Privacy.</footer></body></html>`;
}

const feeds = { rss: rssOf, atom: atomOf, json: jsonOf };

function rssOf(publisher: TestPublisher, origin: string, now: Date): [string, string] {
  const items = publisher.articles.map(
    (
      article,
    ) => `<item><title>${escapeXml(article.title)}</title><link>${linkOf(origin, publisher, article)}</link>
<guid isPermaLink="false">${publisher.slug}:${article.id}</guid><pubDate>${dateOf(article, now).toUTCString()}</pubDate>
${(article.categories ?? []).map((category) => `<category>${escapeXml(category)}</category>`).join("")}
<description>${escapeXml(article.summary ?? "")}</description></item>`,
  );
  return [
    "application/rss+xml; charset=utf-8",
    `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>${escapeXml(publisher.name)}</title>
<link>${origin}/${publisher.slug}/</link><description>${escapeXml(publisher.name)}</description>${items.join("")}</channel></rss>`,
  ];
}

function atomOf(publisher: TestPublisher, origin: string, now: Date): [string, string] {
  const entries = publisher.articles.map(
    (
      article,
    ) => `<entry><title>${escapeXml(article.title)}</title><id>tag:example.com,2026:${publisher.slug}/${article.id}</id>
<link rel="alternate" href="${linkOf(origin, publisher, article)}"/><published>${dateOf(article, now).toISOString()}</published>
<updated>${dateOf(article, now).toISOString()}</updated><summary>${escapeXml(article.summary ?? "")}</summary></entry>`,
  );
  return [
    "application/atom+xml; charset=utf-8",
    `<?xml version="1.0" encoding="UTF-8"?><feed xmlns="http://www.w3.org/2005/Atom"><title>${escapeXml(publisher.name)}</title>
<id>tag:example.com,2026:${publisher.slug}</id><updated>${now.toISOString()}</updated>
<link rel="alternate" href="${origin}/${publisher.slug}/"/>${entries.join("")}</feed>`,
  ];
}

function jsonOf(publisher: TestPublisher, origin: string, now: Date): [string, string] {
  const items = publisher.articles.map((article) => ({
    id: `${publisher.slug}:${article.id}`,
    url: linkOf(origin, publisher, article),
    title: article.title,
    content_text: article.summary ?? article.title,
    date_published: dateOf(article, now).toISOString(),
    tags: article.categories,
  }));
  const feed = {
    version: "https://jsonfeed.org/version/1.1",
    title: publisher.name,
    home_page_url: `${origin}/${publisher.slug}/`,
    items,
  };
  return ["application/feed+json", JSON.stringify(feed)];
}
