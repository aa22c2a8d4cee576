import type { PageSetting } from "../page-setting.ts";
import { messagePage } from "./message-page.ts";

/** 404 for an address that leads nowhere. */
export function notFoundPage(setting: PageSetting, path: string): string {
  const { states } = setting.words;
  return messagePage(setting, states.noPage, states.noPageAt(path));
}
