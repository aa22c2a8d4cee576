import type { PageSetting } from "../page-setting.ts";
import { howToAdd } from "./demo-banner.ts";
import { type Html, html } from "./html.ts";

/** What an archive without articles says: how to add a publisher, or that the reading has begun. */
export function nothingYet({ overview, words: { states } }: PageSetting): Html {
  const way = overview.feeds > 0 ? html`<p>${states.reading(overview.feeds)}</p>` : states.addOne(howToAdd);
  return html`<div class="state"><h2>${states.nothingYet}</h2>${way}</div>`;
}
