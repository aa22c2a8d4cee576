import { type Cursor, writeCursor } from "../../domain/page.ts";
import { type Html, html, nothing } from "./html.ts";

/** Links to the older page and back to the newest, where there are such. `query` stays in both. */
export function pager(
  path: string,
  query: Record<string, string>,
  older: Cursor | undefined,
  later: boolean,
): Html {
  if (!older && !later) return nothing;
  const newest = new URLSearchParams(query);
  const next = new URLSearchParams({ ...query, before: older ? writeCursor(older) : "" });
  return html`<nav class="pager" aria-label="Pages">${
    older ? html`<a rel="next" href="${path}?${next.toString()}">Older articles</a>` : nothing
  }${later ? html`<a href="${path}${newest.size > 0 ? `?${newest}` : ""}">Back to the newest</a>` : nothing}</nav>`;
}
