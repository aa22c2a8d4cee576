import type { Words } from "../words/words.ts";
import { type Html, html } from "./html.ts";

/** The way to a first publisher of one's own. */
export const howToAdd = html`<code>npm run tagwire -- add https://example.com/</code>`;

export function demoBanner({ site }: Words): Html {
  return html`<aside class="banner" aria-label="${site.demoLabel}"><p>${site.demo(howToAdd)}</p></aside>`;
}
