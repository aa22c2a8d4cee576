import type { ListedArticle } from "../../domain/article.ts";
import { pictureOf } from "../linked-data/picture-of.ts";
import type { PageSetting } from "../page-setting.ts";
import type { Locale } from "../words/locale.ts";
import { type Html, html, nothing } from "./html.ts";
import type { PageBody } from "./layout.ts";

const territories: Record<Locale, string> = {
  en: "en_US",
  de: "de_DE",
  es: "es_ES",
  fr: "fr_FR",
  ja: "ja_JP",
  ko: "ko_KR",
};

/** What a link to the page shows elsewhere: Open Graph (ogp.me), and the kind of card for X. */
export function socialMeta(setting: PageSetting, body: PageBody): Html {
  const pictured = body.article ?? body.articles?.find(({ image }) => image);
  const picture = pictured && pictureOf(pictured, setting);
  return html`<meta property="og:site_name" content="Tagwire">
<meta property="og:type" content="${body.article ? "article" : "website"}">
<meta property="og:title" content="${body.title}">
<meta property="og:locale" content="${territories[setting.words.locale]}">
${property("og:url", `${setting.origin}${body.path}`)}${property("og:description", body.description)}${property("og:image", picture?.url)}${property("og:image:width", picture?.width)}${property("og:image:height", picture?.height)}${body.article ? articleMeta(body.article) : nothing}<meta name="twitter:card" content="${picture ? "summary_large_image" : "summary"}">`;
}

function articleMeta(article: ListedArticle): Html {
  return html`${property("article:published_time", article.publishedAt)}${property("article:modified_time", article.modifiedAt)}${property("article:section", article.category)}${article.tags.map(({ name }) => property("article:tag", name))}`;
}

function property(name: string, content: string | number | undefined): Html {
  return content === undefined || content === ""
    ? nothing
    : html`<meta property="${name}" content="${content}">\n`;
}
