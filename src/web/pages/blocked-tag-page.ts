import { searchAddress } from "../addresses.ts";
import type { PageSetting } from "../page-setting.ts";
import { html, nothing } from "../parts/html.ts";
import { messagePage } from "./message-page.ts";

/** 410 for a tag that a person has blocked: why, and the way to a search. */
export function blockedTagPage(
  setting: PageSetting,
  { name, reason }: { name: string; reason: string },
): string {
  return messagePage(
    setting,
    `#${name} is no tag here`,
    html`<p>Who keeps this site has blocked it${reason === "" ? nothing : html`: <bdi>${reason.replace(/[.\s]+$/, "")}</bdi>`}. The articles are still here, under their other tags. <a href="${searchAddress(name)}">Search the texts for <bdi>“${name}”</bdi></a>, or look through <a href="/tags">all tags</a>.</p>`,
  );
}
