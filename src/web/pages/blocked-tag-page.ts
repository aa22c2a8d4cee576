import { searchAddress } from "../../domain/addresses.ts";
import type { PageSetting } from "../page-setting.ts";
import { html } from "../parts/html.ts";
import { messagePage } from "./message-page.ts";

/** 410 for a tag that a person has blocked: why, and the way to a search. */
export function blockedTagPage(
  setting: PageSetting,
  { name, reason }: { name: string; reason: string },
): string {
  const { states } = setting.words;
  const why = reason.replace(/[.\s]+$/, "");
  return messagePage(
    setting,
    states.blockedTag(`#${name}`),
    html`<p>${states.blockedWhy(name, why, searchAddress(name))}</p>`,
  );
}
