import type { Cursor } from "../domain/page.ts";
import type { Slice } from "../store/store.ts";
import type { PageSetting } from "./page-setting.ts";

/** One page of a list, from the newest or from what is older than the cursor. */
export function sliceOf({ pageSize }: PageSetting, before: Cursor | undefined): Slice {
  return before ? { limit: pageSize, before } : { limit: pageSize };
}
