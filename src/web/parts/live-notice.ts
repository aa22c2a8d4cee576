import type { PageSetting } from "../page-setting.ts";
import { type Html, html, nothing } from "./html.ts";

/**
 * Where static/live.js says what has come since the page was made, and the way to it: the page's own address. It
 * stands in the margin, so that nothing moves when it is filled.
 */
export function liveNotice({ live, overview, address }: PageSetting, path: string): Html {
  if (!live) return nothing;
  return html`<p class="arrivals" role="status" data-page="${path}" data-after="${overview.arrived}" data-to="${address}"></p>`;
}
