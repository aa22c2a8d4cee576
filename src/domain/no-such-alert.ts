import { TagwireError } from "./tagwire-error.ts";

export function noSuchAlert(id: number): TagwireError {
  return new TagwireError(
    "not-found",
    `There is no alert ${id}: \`tagwire alerts list\` shows those you have.`,
  );
}
