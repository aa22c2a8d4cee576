import type { Words } from "../words/words.ts";
import { type Html, html } from "./html.ts";

/** What static/wire-page.js shows of this browser: what it keeps, and the way out of it and into it. */
export function wireKept({ wire: { browser } }: Words): Html {
  return html`<section id="kept" aria-labelledby="kept-title" hidden><h2 id="kept-title">${browser.here}</h2></section>`;
}
