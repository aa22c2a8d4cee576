import { html } from "hono/html";
import type { PlacedArticle, PlacedPublisher } from "../demo-publisher.ts";
import { formatMoment } from "./format-moment.ts";
import { headLinks } from "./head-links.ts";
import { jsonLdScript, newsArticle } from "./json-ld.ts";
import { openGraph } from "./open-graph.ts";
import { relatedArticles } from "./related-articles.ts";
import type { Markup } from "./template.ts";

/** JSON-LD and OpenGraph; a newsletter box and an advert between the paragraphs. */
export function renderHarrowmerePage(article: PlacedArticle, publisher: PlacedPublisher): Markup {
  return html`<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${article.title} | ${publisher.name}</title>
<meta name="description" content="${article.summary}">
<link rel="canonical" href="${article.url}">
${headLinks(publisher)}
${openGraph(article, publisher)}
${jsonLdScript(newsArticle(article, publisher))}
</head>
<body>
<div class="cookie-banner" role="dialog" aria-label="Cookies"><p>We and our 214 partners use cookies to make this site work and to show you advertising that suits you.</p><button>Accept all</button><button>Manage settings</button></div>
<header class="masthead"><a href="${publisher.homepage}"><img src="${publisher.logoUrl}" alt="" width="48" height="48">${publisher.name}</a><p>${publisher.tagline}</p>
<nav class="sections"><ul>${Object.keys(publisher.sections).map((name) => html`<li><a href="${publisher.homepage}">${name}</a></li>`)}<li><a href="#subscribe">Subscribe</a></li></ul></nav></header>
<div class="ad-slot ad-top" aria-label="Advertisement"><span>Advertisement</span><p>Pellwick kettles: the quiet boil.</p></div>
<main>
<article class="story">
<p class="kicker">${article.section}</p>
<h1>${article.title}</h1>
<p class="standfirst">${article.summary}</p>
<div class="byline">${byline(article)}<time datetime="${article.publishedAt.toISOString()}">${formatMoment(article.publishedAt, "en-GB")}</time></div>
<ul class="share-bar"><li><a href="#share-mail">Share by email</a></li><li><a href="#share-link">Copy link</a></li><li><a href="#save">Save for later</a></li></ul>
${picture(article)}
<div class="story-body">
${article.paragraphs.map(
  (text, at) => html`<p>${text}</p>
${between(at)}`,
)}
</div>
<ul class="topics">${(article.keywords ?? []).map((word) => html`<li><a href="#topic">${word}</a></li>`)}</ul>
</article>
<aside class="related"><h2>More on this story</h2><ul>${relatedArticles(article, publisher).map(({ url, title }) => html`<li><a href="${url}">${title}</a></li>`)}</ul></aside>
<section class="comments" id="comments"><h2>Comments</h2><p>Sign in to join the conversation. Our moderators read every comment.</p></section>
</main>
<footer class="site-footer"><p>© ${publisher.name}. All rights reserved.</p><ul><li><a href="#about">About us</a></li><li><a href="#corrections">Corrections</a></li><li><a href="#privacy">Privacy policy</a></li><li><a href="#contact">Contact the newsroom</a></li></ul></footer>
</body>
</html>
`;
}

function byline({ credits }: PlacedArticle): Markup | string {
  if (credits.length === 0) return "";
  return html`<span class="author">By ${credits.join(" and ")}</span> · `;
}

function picture({ image }: PlacedArticle): Markup | string {
  if (!image) return "";
  return html`<figure><img src="${image.url}" alt="${image.caption}" width="960" height="540"><figcaption>${image.caption} <span class="credit">${image.credit}</span></figcaption></figure>`;
}

function between(paragraph: number): Markup | string {
  if (paragraph === 1) {
    return html`<aside class="newsletter-signup"><h3>The Morning Courier</h3><p>The stories that matter, in your inbox before breakfast. Sign up for our free newsletter.</p><form><input type="email" placeholder="Your email address"><button>Sign up</button></form></aside>
`;
  }
  if (paragraph !== 2) return "";
  return html`<div class="ad-slot ad-inline"><span>Advertisement</span><p>Book your winter break with Pendlewick Coaches.</p></div>
`;
}
