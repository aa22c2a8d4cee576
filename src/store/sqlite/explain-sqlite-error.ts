import { type ErrorCode, TagwireError } from "../../domain/tagwire-error.ts";

/** Primary result codes (https://www.sqlite.org/rescode.html) that a person can do something about. */
const explanations: Record<number, [ErrorCode, string]> = {
  5: [
    "timeout",
    "is being written by another program for too long. Try again; stop the other program if it hangs.",
  ],
  8: ["bad-input", "cannot be written. Check the rights on the file and its folder."],
  10: ["bad-input", "cannot be read or written (input/output error). Check the disk."],
  11: ["bad-input", "is damaged. Move it away and restore a backup."],
  13: ["too-large", "cannot grow: the disk is full. Free some space and try again."],
  14: ["bad-input", "cannot be opened. Check that its folder exists and may be written."],
  26: ["bad-input", "is not a Tagwire database, or it is damaged. Name another file, or restore a backup."],
};

/** SQLite's error as one that names the file and the way out; anything else comes back as it was. */
export function explainSqliteError(error: unknown, file: string): unknown {
  const code = (error as { errcode?: unknown } | null)?.errcode;
  const explanation = typeof code === "number" ? explanations[code & 0xff] : undefined;
  if (!explanation) return error;
  const [kind, sentence] = explanation;
  return new TagwireError(kind, `The database ${file} ${sentence}`, { cause: error });
}
