import type { Overview } from "../../store/store.ts";
import { countOf } from "./count-of.ts";
import { howToAdd } from "./demo-banner.ts";
import { type Html, html } from "./html.ts";

/** What an archive without articles says: how to add a publisher, or that the reading has begun. */
export function nothingYet(overview: Overview): Html {
  if (overview.feeds > 0) {
    return html`<div class="state"><h2>Nothing yet</h2><p>${countOf(overview.feeds, "feed is", "feeds are")} being read. The first articles appear here within a minute or two; <code>npm run tagwire -- feeds</code> says how each feed fares.</p></div>`;
  }
  return html`<div class="state"><h2>Nothing yet</h2><p>Tagwire needs a publisher to read. Add one by the address of its site or of a feed:</p><p>${howToAdd}</p><p>Its articles appear here, each filed by its hashtags.</p></div>`;
}
