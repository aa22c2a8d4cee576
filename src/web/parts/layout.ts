import type { ListedArticle } from "../../domain/article.ts";
import { proxyPictures } from "../images/proxy-pictures.ts";
import { dataBlock } from "../linked-data/data-block.ts";
import { describePage, type Step } from "../linked-data/describe-page.ts";
import type { PageSetting } from "../page-setting.ts";
import { appLinks } from "./app-links.ts";
import { demoBanner } from "./demo-banner.ts";
import { feedHeadLinks, type PageFeeds } from "./feed-links.ts";
import { type Html, html, nothing } from "./html.ts";
import { keptBanner } from "./kept-banner.ts";
import { liveNotice } from "./live-notice.ts";
import { pageFoot } from "./page-foot.ts";
import { safeAddress } from "./safe-address.ts";
import { searchForm } from "./search-form.ts";
import { socialMeta } from "./social-meta.ts";

const nameplate = html`<a class="nameplate" href="/">Tagwire</a>`;

/** A page without its frame. */
export interface PageBody {
  title: string;
  description?: string;
  /** The canonical path and query, where the page has one. */
  path?: string;
  /** The article that the page is about: search engines are sent to its publisher. */
  article?: ListedArticle;
  /** The articles that the page lists. */
  articles?: readonly ListedArticle[];
  /** The way to the page from the front page, itself included. */
  trail?: readonly Step[];
  feeds?: PageFeeds;
  main: Html;
  /** Set on pages that search engines should leave out. */
  unlisted?: boolean;
  /** The page is the front page: its heading is the nameplate. */
  front?: boolean;
  /** New articles come in at the top of the page. */
  grows?: boolean;
  /** What the search field holds. */
  query?: string;
}

/** The frame of every page: head, skip link, masthead, banner, main, foot. */
export function layout(setting: PageSetting, body: PageBody): string {
  const { words, reader } = setting;
  const page = html`<!doctype html>
<html lang="${words.locale}"${reader.theme === "system" ? nothing : html` data-theme="${reader.theme}"`} data-now="${setting.now.toISOString()}">
<head>
${headElements(setting, body)}
</head>
<body>
<a class="skip" href="#main">${words.site.skip}</a>
<header class="top">${body.front ? nothing : nameplate}<nav aria-label="${words.site.navigation}"><a href="/tags">${words.site.tags}</a> <a href="/publishers">${words.site.publishers}</a> <a class="my-wire" href="/wire">${words.wire.title}</a></nav>${searchForm(words, body.query ?? "")}</header>
${keptBanner(setting)}${setting.overview.demo ? demoBanner(words) : nothing}
<main id="main" tabindex="-1">
${body.grows && body.path ? liveNotice(setting, body.path) : nothing}${body.main}
</main>
${pageFoot(setting)}
</body>
</html>
`;
  return proxyPictures(page.toString(), setting.images);
}

function headElements(setting: PageSetting, body: PageBody): Html {
  return html`<meta charset="utf-8">
<title>${body.title === "Tagwire" ? body.title : `${body.title} – Tagwire`}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="${setting.reader.theme === "system" ? "light dark" : setting.reader.theme}">
${body.description ? html`<meta name="description" content="${body.description}">` : nothing}${
  body.unlisted ? html`<meta name="robots" content="noindex">` : nothing
}${canonicalLink(setting, body)}
${body.path === undefined ? nothing : socialMeta(setting, body)}
<link rel="icon" type="image/svg+xml" href="${setting.staticAddress("favicon.svg")}">
${appLinks(setting)}
<link rel="preload" as="font" type="font/woff2" crossorigin href="${setting.staticAddress("newsreader-latin.woff2")}">
<script src="${setting.staticAddress("mute-first.js")}"></script>
<link rel="stylesheet" href="${setting.staticAddress("style.css")}">
<script type="module" src="${setting.staticAddress("update-ages.js")}"></script>
<script type="module" src="${setting.staticAddress("switch-theme.js")}"></script>
<script type="module" src="${setting.staticAddress("suggest.js")}"></script>
<script type="module" src="${setting.staticAddress("reader.js")}"></script>
${
  body.grows && setting.live
    ? html`<script type="module" src="${setting.staticAddress("live.js")}"></script>
`
    : nothing
}${body.feeds ? feedHeadLinks(body.feeds) : nothing}${dataBlock(describePage(setting, body))}`;
}

/** An article's own page is its publisher's; the one here must not take its place (RFC 6596). */
function canonicalLink({ origin }: PageSetting, { path, article }: PageBody): Html {
  const address = article && safeAddress(article.url);
  if (address && address !== "#") return html`<link rel="canonical" href="${address}">`;
  return path === undefined ? nothing : html`<link rel="canonical" href="${origin}${path}">`;
}
