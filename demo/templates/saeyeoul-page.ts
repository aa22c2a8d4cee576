import { html } from "hono/html";
import type { PlacedArticle, PlacedPublisher } from "../demo-publisher.ts";
import { formatMoment } from "./format-moment.ts";
import { headLinks } from "./head-links.ts";
import { jsonLdScript, newsArticle } from "./json-ld.ts";
import { relatedArticles } from "./related-articles.ts";
import type { Markup } from "./template.ts";

/** JSON-LD inside a @graph, as many content systems write it; the reporter's box below the text. */
export function renderSaeyeoulPage(article: PlacedArticle, publisher: PlacedPublisher): Markup {
  const site = { "@type": "WebSite", name: publisher.name, url: publisher.homepage };
  return html`<!doctype html>
<html lang="ko">
<head>
<meta charset="utf-8">
<title>${article.title} - ${publisher.name}</title>
<meta name="description" content="${article.summary}">
<link rel="canonical" href="${article.url}">
${headLinks(publisher)}
${jsonLdScript({ "@graph": [site, newsArticle(article, publisher)] })}
</head>
<body>
<header id="head"><a class="logo" href="${publisher.homepage}">${publisher.name}</a><nav id="gnb"><ul>${Object.keys(publisher.sections).map((name) => html`<li><a href="${publisher.homepage}">${name}</a></li>`)}<li><a href="#all">전체메뉴</a></li></ul></nav></header>
<div id="container">
<section class="view_head"><em class="cate">${article.section}</em><h1 class="tit">${article.title}</h1><h2 class="sub_tit">${article.summary}</h2>
<div class="info"><span class="name">${article.credits.join("·")} 기자</span> <time datetime="${article.publishedAt.toISOString()}">입력 ${formatMoment(article.publishedAt, "ko-KR")}</time></div>
<div class="util"><button>공유하기</button><button>글자 크기</button><button>인쇄</button><button>스크랩</button></div></section>
<article class="view_body" id="article-body">
${picture(article)}
${article.paragraphs.map(
  (text, at) => html`<p>${text}</p>
${at === 1 ? advert() : ""}`,
)}
</article>
<div class="reporter"><strong>${article.credits.join("·")} 기자</strong><p>새여울일보 기사를 구독해 주세요.</p><button>구독</button></div>
<div class="related_news"><h3>관련 기사</h3><ul>${relatedArticles(article, publisher).map(({ url, title }) => html`<li><a href="${url}">${title}</a></li>`)}</ul></div>
<div class="reply"><h3>댓글</h3><p>로그인 후 댓글을 남길 수 있습니다.</p></div>
</div>
<footer id="foot"><p>저작권자 © ${publisher.name} 무단 전재 및 재배포 금지</p><a href="#company">회사 소개</a> <a href="#privacy">개인정보처리방침</a> <a href="#youth">청소년보호정책</a></footer>
</body>
</html>
`;
}

function picture({ image }: PlacedArticle): Markup | string {
  if (!image) return "";
  return html`<figure class="img_center"><img src="${image.url}" alt="${image.caption}" width="960" height="540"><figcaption>${image.caption} / ${image.credit}</figcaption></figure>`;
}

function advert(): Markup {
  return html`<div class="ad_area"><span>광고</span> 온결가구 여름 특가전</div>
`;
}
