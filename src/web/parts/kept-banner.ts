import type { PageSetting } from "../page-setting.ts";
import { type Html, html } from "./html.ts";

/** Seen on a page that static/sw.js shows without a connection: of when it is, and the way to a newer one. */
export function keptBanner({ words, now }: PageSetting): Html {
  const moment = now.toISOString();
  const time = html`<time datetime="${moment}">${words.exactMoment(moment)}</time>`;
  return html`<aside class="banner kept" aria-label="${words.offline.title}"><p>${words.offline.asOf(time)} <a href="">${words.offline.again}</a></p></aside>`;
}
