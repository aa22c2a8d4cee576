import type { Context, Hono } from "hono";
import type { PageSetting } from "../page-setting.ts";

/** What the handlers of a request share. */
export interface Shared {
  Variables: { setting: PageSetting };
  Bindings: {
    /** The bytes of the answer, where they do not go into its Response. */
    body?: Buffer;
  };
}

export type Routes = Hono<Shared>;
export type Asking = Context<Shared>;
