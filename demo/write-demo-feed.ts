import { generateAtomFeed, generateJsonFeed, generateRssFeed } from "feedsmith";
import type { PlacedArticle, PlacedPublisher } from "./demo-publisher.ts";
import { pictureSize } from "./draw-picture.ts";

export interface Written {
  body: string;
  type: string;
}

/** The publisher's feed: summaries, never the full text. */
export function writeDemoFeed(publisher: PlacedPublisher): Written {
  if (publisher.feedFormat === "atom") return { body: writeAtom(publisher), type: "application/atom+xml" };
  if (publisher.feedFormat === "json") return { body: writeJson(publisher), type: "application/feed+json" };
  return { body: writeRss(publisher), type: "application/rss+xml" };
}

/** Independent of the port, so that a feed that moves to another one keeps its items' identity (RFC 4151). */
function itemId(publisher: PlacedPublisher, article: PlacedArticle): string {
  return `tag:${publisher.slug}.example,2025:${article.id}`;
}

function picture({ image }: PlacedArticle) {
  return (
    image && { contents: [{ url: image.url, type: "image/png", medium: "image" as const, ...pictureSize }] }
  );
}

function writeRss(publisher: PlacedPublisher): string {
  const { name, homepage, language, tagline, logoUrl, feedUrl } = publisher;
  return generateRssFeed({
    title: name,
    link: homepage,
    description: tagline,
    language,
    lastBuildDate: publisher.articles[0]!.publishedAt,
    image: { url: logoUrl, title: name, link: homepage },
    atom: { links: [{ href: feedUrl, rel: "self", type: "application/rss+xml" }] },
    items: publisher.articles.map((article) => ({
      title: article.title,
      link: article.url,
      guid: { value: itemId(publisher, article), isPermaLink: false },
      pubDate: article.publishedAt,
      description: article.summary,
      ...(article.section && { categories: [{ name: article.section }] }),
      ...(article.credits.length > 0 && { dc: { creators: article.credits } }),
      ...(article.image && { media: picture(article)! }),
    })),
  });
}

function writeAtom(publisher: PlacedPublisher): string {
  return generateAtomFeed({
    id: publisher.homepage,
    title: { value: publisher.name },
    subtitle: { value: publisher.tagline },
    updated: publisher.articles[0]!.publishedAt,
    xml: { lang: publisher.language },
    logo: publisher.logoUrl,
    links: [
      { href: publisher.feedUrl, rel: "self", type: "application/atom+xml" },
      { href: publisher.homepage, rel: "alternate", type: "text/html" },
    ],
    entries: publisher.articles.map((article) => ({
      id: itemId(publisher, article),
      title: { value: article.title },
      published: article.publishedAt,
      updated: article.publishedAt,
      summary: { value: article.summary },
      links: [{ href: article.url, rel: "alternate", type: "text/html" }],
      authors: article.credits.map((name) => ({ name })),
      ...(article.section && { categories: [{ term: article.section }] }),
      ...(article.image && { media: picture(article)! }),
    })),
  });
}

function writeJson(publisher: PlacedPublisher): string {
  const feed = generateJsonFeed({
    title: publisher.name,
    home_page_url: publisher.homepage,
    feed_url: publisher.feedUrl,
    description: publisher.tagline,
    icon: publisher.logoUrl,
    language: publisher.language,
    items: publisher.articles.map((article) => ({
      id: itemId(publisher, article),
      url: article.url,
      title: article.title,
      content_text: article.summary,
      summary: article.summary,
      date_published: article.publishedAt,
      authors: article.credits.map((name) => ({ name })),
      ...(article.section && { tags: [article.section, ...(article.keywords ?? [])] }),
      ...(article.image && { image: article.image.url }),
    })),
  });
  return JSON.stringify(feed, null, 2);
}
