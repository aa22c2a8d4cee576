import { html } from "hono/html";
import type { PlacedArticle, PlacedPublisher } from "../demo-publisher.ts";
import { pictureSize } from "../draw-picture.ts";

/** The meta elements of ogp.me, with its article vocabulary. */
export function openGraph(article: PlacedArticle, publisher: PlacedPublisher) {
  const { image, section } = article;
  return html`<meta property="og:type" content="article">
<meta property="og:site_name" content="${publisher.name}">
<meta property="og:locale" content="${publisher.language.replace("-", "_")}">
<meta property="og:title" content="${article.title}">
<meta property="og:description" content="${article.summary}">
<meta property="og:url" content="${article.url}">
${
  image
    ? html`<meta property="og:image" content="${image.url}">
<meta property="og:image:width" content="${pictureSize.width}">
<meta property="og:image:height" content="${pictureSize.height}">`
    : ""
}
<meta property="article:published_time" content="${article.publishedAt.toISOString()}">
${section ? html`<meta property="article:section" content="${section}">` : ""}
${(article.keywords ?? []).map(
  (word) => html`<meta property="article:tag" content="${word}">
`,
)}`;
}
