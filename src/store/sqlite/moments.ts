import { TagwireError } from "../../domain/tagwire-error.ts";

/** Milliseconds since 1970, as the tables keep a moment. Throws bad-input for what is none. */
export function toMillis(moment: string): number {
  const millis = Date.parse(moment);
  if (Number.isNaN(millis))
    throw new TagwireError("bad-input", `${JSON.stringify(moment)} is not a moment in ISO 8601.`);
  return millis;
}

export function toMillisOrNull(moment: string | undefined): number | null {
  return moment === undefined ? null : toMillis(moment);
}

export function toMoment(millis: number): string {
  return new Date(millis).toISOString();
}
