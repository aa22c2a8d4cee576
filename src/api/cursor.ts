import { TagwireError } from "../domain/tagwire-error.ts";

/** Writes the place where a list is continued. Callers are not to look into it. */
export function writePlace(parts: readonly (string | number)[]): string {
  return Buffer.from(JSON.stringify(parts)).toString("base64url");
}

/** Reads what `writePlace` wrote, when its parts are of these types; throws bad-input for anything else. */
export function readPlace(value: string, types: readonly ("string" | "number")[]): (string | number)[] {
  const parts = parse(value);
  if (Array.isArray(parts) && parts.length === types.length && types.every(fits(parts))) return parts;
  throw noPlace(value);
}

/** The error for a `before` that no answer gave. */
export function noPlace(value: string): TagwireError {
  return new TagwireError(
    "bad-input",
    `before=${value.slice(0, 60)}: this is no place in this list. Give what an earlier answer has in "next", or leave it out to begin at the start.`,
  );
}

function fits(parts: unknown[]): (type: string, at: number) => boolean {
  return (type, at) => typeof parts[at] === type && (type !== "number" || Number.isSafeInteger(parts[at]));
}

function parse(value: string): unknown {
  try {
    return JSON.parse(Buffer.from(value, "base64url").toString("utf8"));
  } catch {
    return undefined;
  }
}
