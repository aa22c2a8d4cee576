import type { PageSetting } from "../page-setting.ts";
import { type Html, html } from "./html.ts";

/** "3 hours ago", with the exact moment for machines and for those who point at it. */
export function ageElement(moment: string, { words, now }: Pick<PageSetting, "words" | "now">): Html {
  return html`<time datetime="${moment}" title="${words.exactMoment(moment)}">${words.age(moment, now)}</time>`;
}
