import { html } from "hono/html";
import type { PlacedPublisher } from "../demo-publisher.ts";
import { headLinks } from "./head-links.ts";
import type { Markup } from "./template.ts";

/** A publisher's front page: its articles, newest first, and its feed in the head. */
export function renderHomePage(publisher: PlacedPublisher): Markup {
  return html`<!doctype html>
<html lang="${publisher.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${publisher.name}</title>
<meta name="description" content="${publisher.tagline}">
<meta property="og:site_name" content="${publisher.name}">
${headLinks(publisher)}
</head>
<body>
<header><h1><img src="${publisher.logoUrl}" alt="" width="64" height="64"> ${publisher.name}</h1><p>${publisher.tagline}</p></header>
<main>${publisher.articles.map(
    ({ url, title, summary, section }) => html`
<article><p>${section}</p><h2><a href="${url}">${title}</a></h2><p>${summary}</p></article>`,
  )}
</main>
</body>
</html>
`;
}
