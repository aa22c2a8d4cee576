import { readFile } from "node:fs/promises";
import { gunzipSync } from "node:zlib";
import { TagwireError } from "../domain/tagwire-error.ts";

/** The bytes of a file, unpacked where it is gzip; bad-input that names the file where it can't be read. */
export async function readInput(file: string): Promise<Buffer> {
  const bytes = await readBytes(file);
  return bytes[0] === 0x1f && bytes[1] === 0x8b ? unpack(file, bytes) : bytes;
}

async function readBytes(file: string): Promise<Buffer> {
  try {
    return await readFile(file);
  } catch (error) {
    throw new TagwireError("not-found", `${file} can't be read: ${reason(error)}.`, { cause: error });
  }
}

function unpack(file: string, bytes: Buffer): Buffer {
  try {
    return gunzipSync(bytes);
  } catch (error) {
    throw new TagwireError("not-found", `${file} is not a whole gzip file: ${reason(error)}.`, {
      cause: error,
    });
  }
}

function reason(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === "ENOENT") return "there is no such file";
  if (code === "EISDIR") return "it is a folder";
  return code === "EACCES" ? "no permission" : message;
}
