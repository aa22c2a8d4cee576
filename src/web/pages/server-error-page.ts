import type { PageSetting } from "../page-setting.ts";
import { html } from "../parts/html.ts";
import { messagePage } from "./message-page.ts";

/** 500: something broke here. What it was is for the log, not for readers. */
export function serverErrorPage(setting: PageSetting): string {
  return messagePage(
    setting,
    "This page could not be made",
    html`<p>Something failed on our side, not on yours. Try it again in a moment; if it stays, whoever runs this site finds the reason in its log.</p><p><a href="/">The front page</a></p>`,
  );
}
