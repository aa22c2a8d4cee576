import { html } from "hono/html";
import type { PlacedArticle, PlacedPublisher } from "../demo-publisher.ts";
import { formatMoment } from "./format-moment.ts";
import { headLinks } from "./head-links.ts";
import { openGraph } from "./open-graph.ts";
import { relatedArticles } from "./related-articles.ts";
import type { Markup } from "./template.ts";

/** OpenGraph and meta names only; div soup, key points above the text, a share bar at the side. */
export function renderBrasskeelPage(article: PlacedArticle, publisher: PlacedPublisher): Markup {
  return html`<!doctype html>
<html lang="en-US">
<head>
<meta charset="utf-8">
<title>${article.title} - ${publisher.name}</title>
<meta name="description" content="${article.summary}">
${article.credits.map(
  (name) => html`<meta name="author" content="${name}">
`,
)}
<link rel="canonical" href="${article.url}">
${headLinks(publisher)}
${openGraph(article, publisher)}
</head>
<body class="page page--article">
<div class="topbar"><a class="topbar__logo" href="${publisher.homepage}">${publisher.name}</a><div class="topbar__menu">${Object.keys(publisher.sections).map((name) => html`<a href="${publisher.homepage}">${name}</a> `)}</div><a class="topbar__login" href="#login">Log in</a><a class="topbar__trial" href="#trial">Start free trial</a></div>
<div class="promo promo--leaderboard"><small>Sponsored</small> Oakrim Cloud: ship faster, sleep better. <a href="#promo">Learn more</a></div>
<div class="layout">
<div class="social-share"><a href="#s1">Share</a><a href="#s2">Post</a><a href="#s3">Email</a><a href="#s4">Print</a></div>
<div class="article">
<div class="article__section">${article.section}</div>
<h1 class="article__headline">${article.title}</h1>
<div class="article__meta"><span class="article__authors">${article.credits.join(", ")}</span> | <time datetime="${article.publishedAt.toISOString()}">${formatMoment(article.publishedAt, "en-US")}</time> | <span>2 min read</span></div>
${picture(article)}
<div class="article__body">
${article.paragraphs.map(
  (text, at) => html`<p class="article__paragraph">${text}</p>
${at === 1 ? newsletterBox() : ""}${at === 2 ? readMore(article, publisher) : ""}`,
)}
</div>
${authorBox(article)}
</div>
<div class="sidebar"><div class="sidebar__title">Most read</div><ol>${publisher.articles.slice(0, 5).map(({ url, title }) => html`<li><a href="${url}">${title}</a></li>`)}</ol><div class="promo promo--box"><small>Sponsored</small> Free webinar: five mistakes in supply chain planning.</div></div>
</div>
<div class="consent" id="consent-layer">By using this site you agree to our use of cookies. <button>Got it</button></div>
<div class="footer"><a href="#terms">Terms of service</a> <a href="#privacy">Privacy notice</a> <a href="#licensing">License this content</a><div>© ${publisher.name}. Market data delayed by at least 15 minutes.</div></div>
</body>
</html>
`;
}

function picture({ image }: PlacedArticle): Markup | string {
  if (!image) return "";
  return html`<figure class="article__lead"><img src="${image.url}" alt="" width="960" height="540"><figcaption>${image.caption} ${image.credit}</figcaption></figure>`;
}

function newsletterBox(): Markup {
  return html`<div class="newsletter-box"><strong>Get the Opening Bell newsletter</strong><p>Join 40,000 readers who start the day with us. Unsubscribe at any time.</p><a href="#newsletter">Subscribe</a></div>
`;
}

function readMore(article: PlacedArticle, publisher: PlacedPublisher): Markup {
  const [other] = relatedArticles(article, publisher);
  return html`<div class="read-more">Read more: <a href="${other!.url}">${other!.title}</a></div>
`;
}

function authorBox({ authors }: PlacedArticle): Markup | string {
  if (authors.length === 0) return "";
  return html`<div class="author-box">${authors.map((name) => html`<div class="author-box__name">${name}</div><div class="author-box__text">${name} writes for Brasskeel Wire. Send tips to the news desk.</div>`)}</div>`;
}
