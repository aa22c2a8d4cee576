import type { PageSetting } from "../page-setting.ts";
import { type Html, html } from "../parts/html.ts";
import { layout } from "../parts/layout.ts";

/** A page that says one thing: what is wrong, why, and what to do. */
export function messagePage(setting: PageSetting, title: string, message: Html): string {
  return layout(setting, {
    title,
    unlisted: true,
    main: html`<div class="masthead"><h1>${title}</h1></div><div class="state">${message}</div>`,
  });
}
