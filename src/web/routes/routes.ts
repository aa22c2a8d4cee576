import type { Context, Hono } from "hono";
import type { PageSetting } from "../page-setting.ts";

/** What the handlers of a request share. */
export interface Shared {
  Variables: { setting: PageSetting };
}

export type Routes = Hono<Shared>;
export type Asking = Context<Shared>;
