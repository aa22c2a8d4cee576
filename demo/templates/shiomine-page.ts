import { html } from "hono/html";
import type { PlacedArticle, PlacedPublisher } from "../demo-publisher.ts";
import { formatMoment } from "./format-moment.ts";
import { headLinks } from "./head-links.ts";
import { relatedArticles } from "./related-articles.ts";
import type { Markup } from "./template.ts";

/** Nothing but a title, a description and a time element says what the page is; old-fashioned markup. */
export function renderShiominePage(article: PlacedArticle, publisher: PlacedPublisher): Markup {
  return html`<!DOCTYPE html>
<html lang="ja">
<head>
<meta charset="utf-8">
<title>${article.title}｜${publisher.name}</title>
<meta name="description" content="${article.summary}">
${headLinks(publisher)}
</head>
<body>
<div id="header"><a href="${publisher.homepage}"><img src="${publisher.logoUrl}" alt="${publisher.name}" width="56" height="56"></a>
<ul id="gnavi">${Object.keys(publisher.sections).map((name) => html`<li><a href="${publisher.homepage}">${name}</a></li>`)}<li><a href="#kaiin">会員登録</a></li><li><a href="#login">ログイン</a></li></ul></div>
<div id="contents">
<div id="topicpath"><a href="${publisher.homepage}">トップ</a> &gt; ${article.section}</div>
<div id="main">
<h1>${article.title}</h1>
<div class="date"><time datetime="${article.publishedAt.toISOString()}">${formatMoment(article.publishedAt, "ja-JP")}</time>${article.credits.length > 0 ? html` <span class="kisha">${article.credits.join("、")}</span>` : ""}</div>
<ul class="sns"><li><a href="#s1">ポスト</a></li><li><a href="#s2">シェア</a></li><li><a href="#s3">送る</a></li></ul>
${picture(article)}
<div class="honbun">
${article.paragraphs.map(
  (text, at) => html`<p>${text}</p>
${at === 1 ? advert() : ""}`,
)}
</div>
<div class="kanren"><h2>関連記事</h2><ul>${relatedArticles(article, publisher).map(({ url, title }) => html`<li><a href="${url}">${title}</a></li>`)}</ul></div>
<div class="mailmagazine"><h2>メールマガジン</h2><p>毎朝、その日の主なニュースをお届けします。登録は無料です。</p><a href="#mail">登録する</a></div>
</div>
<div id="side"><h2>アクセスランキング</h2><ol>${publisher.articles.slice(0, 5).map(({ url, title }) => html`<li><a href="${url}">${title}</a></li>`)}</ol></div>
</div>
<div id="cookie">当サイトではサービス向上のためクッキーを使用しています。<button>同意する</button></div>
<div id="footer"><a href="#kaisha">会社案内</a> <a href="#kiyaku">利用規約</a> <a href="#privacy">プライバシーポリシー</a><p>記事・画像の無断転載を禁じます。© ${publisher.name}</p></div>
</body>
</html>
`;
}

function picture({ image }: PlacedArticle): Markup | string {
  if (!image) return "";
  return html`<div class="photo"><img src="${image.url}" alt="${image.caption}" width="960" height="540"><p class="caption">${image.caption}＝${image.credit}</p></div>`;
}

function advert(): Markup {
  return html`<div class="ad"><span>広告</span> 旅の宿なら星ノ瀬館</div>
`;
}
