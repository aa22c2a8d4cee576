import { html } from "./html.ts";

/** The way to a first publisher of one's own. */
export const howToAdd = html`<code>npm run tagwire -- add https://example.com/</code>`;

export const demoBanner = html`<aside class="banner" aria-label="About these publishers"><p><strong>These are demo publishers:</strong> made up, to show what Tagwire does. The first publisher of your own removes them; add it by the address of its site or feed: ${howToAdd}</p></aside>`;
