import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";

/** What push services know the site by (VAPID, RFC 8292), in base64url. */
export interface PushKeys {
  publicKey: string;
  privateKey: string;
}

/** The keys from the data folder; made once, because browsers subscribe to the public one. */
export async function readPushKeys(folder: string): Promise<PushKeys> {
  const file = path.join(folder, "push-keys.json");
  const known = await readIfThere(file);
  if (known) return JSON.parse(known);
  const { default: webPush } = await import("web-push");
  try {
    await writeFile(file, JSON.stringify(webPush.generateVAPIDKeys()), { flag: "wx", mode: 0o600 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  }
  return JSON.parse(await readFile(file, "utf8"));
}

async function readIfThere(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}
