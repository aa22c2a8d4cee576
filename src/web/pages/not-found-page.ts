import type { PageSetting } from "../page-setting.ts";
import { html } from "../parts/html.ts";
import { messagePage } from "./message-page.ts";

/** 404 for an address that leads nowhere. */
export function notFoundPage(setting: PageSetting, path: string): string {
  return messagePage(
    setting,
    "There is no such page",
    html`<p>Nothing stands at <bdi><code>${path}</code></bdi>. It may have been removed, or the address has a slip.</p><p>Go to <a href="/">the front page</a> or <a href="/tags">the tags</a>, or search above.</p>`,
  );
}
