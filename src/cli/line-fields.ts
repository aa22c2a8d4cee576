import { TagwireError } from "../domain/tagwire-error.ts";
import type { Line } from "./filter-lines.ts";

/** A field that must be a text; bad-input that names it otherwise. */
export function textField(line: Line, name: string): string {
  const value = line[name];
  if (typeof value === "string") return value;
  throw new TagwireError(
    "bad-input",
    `"${name}" must be a text${value === undefined ? " and is missing" : ""}.`,
  );
}

/** A field that may be missing, but is a text where it is there. */
export function optionalText(line: Line, name: string): string | undefined {
  const value = line[name];
  return value === undefined || value === null ? undefined : textField(line, name);
}

/** A field that may be missing, but is a list of texts where it is there. */
export function optionalTexts(line: Line, name: string): string[] | undefined {
  const value = line[name];
  if (value === undefined || value === null) return undefined;
  if (Array.isArray(value) && value.every((one) => typeof one === "string")) return value;
  throw new TagwireError("bad-input", `"${name}" must be a list of texts.`);
}

/**
 * The line without fields that a step decides: what it does not find out must be missing in its answer, not be left
 * over from the question.
 */
export function without(line: Line, fields: readonly string[]): Line {
  return Object.fromEntries(Object.entries(line).filter(([name]) => !fields.includes(name)));
}
