import { randomBytes } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";

const length = 32;

/** The secret that signs the addresses of pictures, from the data folder; made once. */
export async function readSecret(folder: string): Promise<Buffer> {
  const file = path.join(folder, "image-secret");
  try {
    await writeFile(file, randomBytes(length), { flag: "wx", mode: 0o600 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  }
  return readFile(file);
}
