import { type Cursor, writeCursor } from "../../domain/page.ts";
import type { Words } from "../words/words.ts";
import { type Html, html, nothing } from "./html.ts";

/** Links to the older page and back to the newest, where there are such. `query` stays in both. */
export function pager(
  words: Words,
  path: string,
  query: Record<string, string>,
  older: Cursor | undefined,
  later: boolean,
): Html {
  if (!older && !later) return nothing;
  const newest = new URLSearchParams(query);
  const next = new URLSearchParams({ ...query, before: older ? writeCursor(older) : "" });
  return html`<nav class="pager" aria-label="${words.pager.label}">${
    older ? html`<a rel="next" href="${path}?${next.toString()}">${words.pager.older}</a>` : nothing
  }${later ? html`<a href="${path}${newest.size > 0 ? `?${newest}` : ""}">${words.pager.newest}</a>` : nothing}</nav>`;
}
