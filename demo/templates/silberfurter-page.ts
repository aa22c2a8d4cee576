import { html } from "hono/html";
import type { PlacedArticle, PlacedPublisher } from "../demo-publisher.ts";
import { formatMoment } from "./format-moment.ts";
import { headLinks } from "./head-links.ts";
import { relatedArticles } from "./related-articles.ts";
import type { Markup } from "./template.ts";

/** Microdata (schema.org in itemprop attributes); a box of links and an advert between the paragraphs. */
export function renderSilberfurterPage(article: PlacedArticle, publisher: PlacedPublisher): Markup {
  return html`<!DOCTYPE html>
<html lang="de">
<head>
<meta charset="utf-8">
<title>${article.title} | ${publisher.name}</title>
<meta name="description" content="${article.summary}">
<meta name="keywords" content="${(article.keywords ?? []).join(", ")}">
<link rel="canonical" href="${article.url}">
${headLinks(publisher)}
</head>
<body>
<div id="cmp" class="consent-dialog"><h2>Ihre Privatsphäre</h2><p>Wir verwenden Cookies und ähnliche Verfahren. Mit Ihrer Zustimmung finanzieren wir unabhängigen Journalismus.</p><button>Alle akzeptieren</button><button>Einstellungen</button></div>
<header role="banner"><a href="${publisher.homepage}"><img src="${publisher.logoUrl}" alt="${publisher.name}" width="64" height="64"></a>
<nav aria-label="Ressorts"><ul>${Object.keys(publisher.sections).map((name) => html`<li><a href="${publisher.homepage}">${name}</a></li>`)}</ul></nav></header>
<main role="main">
<article itemscope itemtype="https://schema.org/NewsArticle">
<meta itemprop="inLanguage" content="${publisher.language}">
<meta itemprop="keywords" content="${(article.keywords ?? []).join(", ")}">
<link itemprop="mainEntityOfPage" href="${article.url}">
<nav class="breadcrumb"><a href="${publisher.homepage}">Startseite</a> › <span itemprop="articleSection">${article.section}</span></nav>
<h1 itemprop="headline">${article.title}</h1>
<p class="vorspann" itemprop="description">${article.summary}</p>
<p class="autor">${authors(article)}<time itemprop="datePublished" datetime="${article.publishedAt.toISOString()}">${formatMoment(article.publishedAt, "de-DE")}</time></p>
<div class="teilen"><a href="#mail">E-Mail</a> <a href="#drucken">Drucken</a> <a href="#merken">Merken</a></div>
${picture(article)}
<div itemprop="articleBody" class="artikeltext">
${article.paragraphs.map(
  (text, at) => html`<p>${text}</p>
${between(at, article, publisher)}`,
)}
</div>
<span itemprop="publisher" itemscope itemtype="https://schema.org/NewsMediaOrganization"><meta itemprop="name" content="${publisher.name}"><link itemprop="url" href="${publisher.homepage}"></span>
</article>
<section class="newsletter"><h2>Der Tag in Silberfurt</h2><p>Jeden Abend das Wichtigste kompakt: Abonnieren Sie unseren kostenlosen Newsletter.</p><button>Jetzt anmelden</button></section>
<section class="kommentare"><h2>Leserkommentare</h2><p>Die Kommentarfunktion ist nur für Abonnenten verfügbar.</p></section>
</main>
<footer role="contentinfo"><ul><li><a href="#impressum">Impressum</a></li><li><a href="#datenschutz">Datenschutz</a></li><li><a href="#agb">AGB</a></li><li><a href="#abo">Abo kündigen</a></li></ul><p>© ${publisher.name}. Alle Rechte vorbehalten.</p></footer>
</body>
</html>
`;
}

function authors({ credits }: PlacedArticle): Markup | string {
  if (credits.length === 0) return "";
  const names = credits.map(
    (name) =>
      html`<span itemprop="author" itemscope itemtype="https://schema.org/Person"><span itemprop="name">${name}</span></span> `,
  );
  return html`Von ${names}· `;
}

function picture({ image }: PlacedArticle): Markup | string {
  if (!image) return "";
  return html`<figure itemprop="image" itemscope itemtype="https://schema.org/ImageObject"><img itemprop="url" src="${image.url}" alt="${image.caption}" width="960" height="540"><figcaption><span itemprop="caption">${image.caption}</span> <small itemprop="creditText">${image.credit}</small></figcaption></figure>`;
}

function between(paragraph: number, article: PlacedArticle, publisher: PlacedPublisher): Markup | string {
  if (paragraph === 0) {
    return html`<div class="anzeige"><span>Anzeige</span> Möbelhaus Quarrenbach: Wohnen, wie es Ihnen gefällt.</div>
`;
  }
  if (paragraph !== 2) return "";
  return html`<aside class="mehr-zum-thema"><h4>Lesen Sie auch</h4><ul>${relatedArticles(article, publisher).map(({ url, title }) => html`<li><a href="${url}">${title}</a></li>`)}</ul></aside>
`;
}
