import { html } from "hono/html";
import { alertWords } from "./alert-words.ts";
import { bylineOf, shortSummary } from "./article-lines.ts";
import type { AlertMessage, MessageArticle } from "./compose-message.ts";

/** The message as HTML, for mails: no picture and no style from elsewhere, so that opening it tells nobody. */
export function writeHtml(message: AlertMessage): string {
  const { alert, subject, title, articles, more, page } = message;
  const words = alertWords[alert.language];
  const rest = page ? html`<a href="${page}">${words.more(more)}</a>` : words.more(more);
  return String(html`<!doctype html>
<html lang="${alert.language}"><head><meta charset="utf-8"><title>${title}</title></head>
<body style="font-family:sans-serif;line-height:1.5;max-width:40em;margin:0 auto;padding:1em">
<h1 style="font-size:1.2em">${subject}</h1>
${articles.map((one) => writeArticle(message, one))}
${more > 0 ? html`<p>${rest}</p>` : ""}
<p style="font-size:.85em;border-top:1px solid;padding-top:1em">${words.foot(alert.id)}</p>
</body></html>`);
}

function writeArticle(message: AlertMessage, { article, link }: MessageArticle) {
  const summary = shortSummary(article);
  return html`<div lang="${article.language}" dir="auto" style="margin:0 0 1.5em">
<a href="${link}" style="font-weight:bold">${article.title}</a><br>
<small lang="${message.alert.language}">${bylineOf(message, article)}</small>
${summary ? html`<br>${summary}` : ""}
</div>`;
}
