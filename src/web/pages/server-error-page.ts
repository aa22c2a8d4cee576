import type { PageSetting } from "../page-setting.ts";
import { messagePage } from "./message-page.ts";

/** 500: something broke here. What it was is for the log, not for readers. */
export function serverErrorPage(setting: PageSetting): string {
  const { states } = setting.words;
  return messagePage(setting, states.failed, states.failedWhy);
}
