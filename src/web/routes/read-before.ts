import { type Cursor, readCursor } from "../../domain/page.ts";
import { TagwireError } from "../../domain/tagwire-error.ts";
import type { Asking } from "./routes.ts";

/** The cursor of `?before=`; undefined without one. Throws bad-input for what is no cursor. */
export function readBefore(asking: Asking): Cursor | undefined {
  const value = asking.req.query("before");
  if (value === undefined) return undefined;
  const cursor = readCursor(value);
  if (cursor) return cursor;
  throw new TagwireError(
    "bad-input",
    `"${value.slice(0, 60)}" is no place in a list: ?before= takes what the link “Older articles” holds. Leave it out to begin with the newest.`,
  );
}
