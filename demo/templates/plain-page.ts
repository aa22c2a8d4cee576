import { html } from "hono/html";
import type { PlacedArticle, PlacedPublisher } from "../demo-publisher.ts";
import type { Markup } from "./template.ts";

/** A page that says nothing about itself: no metadata, no date, no byline, no section. */
export function renderPlainPage(article: PlacedArticle, publisher: PlacedPublisher): Markup {
  return html`<!doctype html>
<html lang="${publisher.language}">
<head>
<meta charset="utf-8">
<title>${article.title}</title>
</head>
<body>
<p><a href="${publisher.homepage}">${publisher.name}</a></p>
<h1>${article.title}</h1>
${article.paragraphs.map(
  (text) => html`<p>${text}</p>
`,
)}
<p><a href="${publisher.homepage}">${publisher.name}</a></p>
</body>
</html>
`;
}
