import { type Cursor, readCursor } from "../../domain/page.ts";
import { TagwireError } from "../../domain/tagwire-error.ts";
import type { Asking } from "./routes.ts";

/** The cursor of `?before=`; undefined without one. Throws bad-input for what is no cursor. */
export function readBefore(asking: Asking): Cursor | undefined {
  const value = asking.req.query("before");
  if (value === undefined) return undefined;
  const cursor = readCursor(value);
  if (cursor) return cursor;
  throw new TagwireError("bad-input", asking.var.setting.words.states.noPlace(value.slice(0, 60)));
}
