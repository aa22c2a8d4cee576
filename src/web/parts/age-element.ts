import { ageOf } from "../../domain/age.ts";
import { exactMoment } from "./exact-moment.ts";
import { type Html, html } from "./html.ts";

/** "3 hours ago", with the exact moment for machines and for those who point at it. */
export function ageElement(moment: string, now: Date): Html {
  return html`<time datetime="${moment}" title="${exactMoment(moment)}">${ageOf(moment, now)}</time>`;
}
