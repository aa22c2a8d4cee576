import type { PageSetting } from "../page-setting.ts";
import { html } from "../parts/html.ts";
import { messagePage } from "./message-page.ts";

/** In place of a page that cannot be reached; static/offline.js lists the pages that are kept. */
export function offlinePage(setting: PageSetting): string {
  const { offline } = setting.words;
  return messagePage(
    setting,
    offline.title,
    html`<p>${offline.why}</p><p><a href="">${offline.again}</a></p><h2>${offline.kept}</h2><ul class="kept-pages"><li>${offline.none}</li></ul>`,
  );
}
