import { html, raw } from "hono/html";
import type { PlacedArticle, PlacedPublisher } from "../demo-publisher.ts";
import { pictureSize } from "../draw-picture.ts";

/** The facts of an article as schema.org/NewsArticle. */
export function newsArticle(article: PlacedArticle, publisher: PlacedPublisher) {
  return {
    "@type": "NewsArticle",
    headline: article.title,
    description: article.summary,
    url: article.url,
    mainEntityOfPage: article.url,
    inLanguage: publisher.language,
    datePublished: article.publishedAt.toISOString(),
    articleSection: article.section,
    keywords: article.keywords,
    author: article.credits.map((name) => ({ "@type": article.agency ? "Organization" : "Person", name })),
    image: article.image && { "@type": "ImageObject", url: article.image.url, ...pictureSize },
    publisher: {
      "@type": "NewsMediaOrganization",
      name: publisher.name,
      url: publisher.homepage,
      logo: publisher.logoUrl,
    },
  };
}

/** A script element; "<" is written as an escape so that no text can end it. */
export function jsonLdScript(data: object) {
  const json = JSON.stringify({ "@context": "https://schema.org", ...data }).replaceAll("<", "\\u003c");
  return html`<script type="application/ld+json">${raw(json)}</script>`;
}
