import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { mkdir, readdir, rename, rm, stat, utimes, writeFile } from "node:fs/promises";
import path from "node:path";
import { Readable } from "node:stream";
import type { ReadableStream } from "node:stream/web";
import type { KnownImage } from "./images.ts";

/** Fetched pictures on disk, the least recently used leaving first. */
export interface ImageShelf {
  known(url: string): KnownImage | undefined;
  /** The picture; undefined where it is not there (any more). */
  take(url: string): Promise<KeptImage | undefined>;
  keep(url: string, image: KnownImage, bytes: Buffer): Promise<void>;
}

/** A picture on the shelf; its bytes are read as its reader takes them, so that slow ones hold no memory. */
interface KeptImage {
  image: KnownImage;
  read(): ReadableStream;
}

interface Entry {
  image: KnownImage;
  /** When its use was last written to the disk: milliseconds since 1970. */
  usedAt: number;
}

const hour = 3_600_000;
const unfinished = ".part";
/** The file's name says all that is known of it, so that there is no second list that could differ. */
const fileName = /^([0-9a-f]{40})-(\d+)x(\d+)\.(jpeg|png|gif|webp|avif|svg\+xml|x-icon)$/;

/** Opens the shelf in that folder, which is made where there is none; it holds `limit` bytes at most. */
export async function openImageShelf(folder: string, limit: number, now: () => number): Promise<ImageShelf> {
  await mkdir(folder, { recursive: true });
  const entries = await readEntries(folder);
  let total = [...entries.values()].reduce((sum, { image }) => sum + image.bytes, 0);
  await shrink();

  async function drop(key: string): Promise<void> {
    const entry = entries.get(key);
    if (!entry) return;
    entries.delete(key);
    total -= entry.image.bytes;
    await rm(fileOf(folder, key, entry.image), { force: true });
  }

  async function shrink(): Promise<void> {
    while (total > limit && entries.size > 0) await drop(entries.keys().next().value!);
  }

  /** Moves it to the end of the row; its file's time keeps the order over restarts, to the hour. */
  async function touch(key: string, entry: Entry): Promise<void> {
    // It may have had to leave while it was read.
    if (!entries.delete(key)) return;
    entries.set(key, entry);
    if (now() - entry.usedAt < hour) return;
    entry.usedAt = now();
    await utimes(fileOf(folder, key, entry.image), now() / 1000, now() / 1000);
  }

  return {
    known: (url) => entries.get(keyOf(url))?.image,
    async take(url) {
      const key = keyOf(url);
      const entry = entries.get(key);
      if (!entry) return undefined;
      try {
        const file = fileOf(folder, key, entry.image);
        await stat(file);
        await touch(key, entry);
        return { image: entry.image, read: () => Readable.toWeb(createReadStream(file)) };
      } catch {
        // Somebody has tidied up in the folder.
        await drop(key);
        return undefined;
      }
    },
    async keep(url, image, bytes) {
      if (bytes.length > limit) return;
      const key = keyOf(url);
      await drop(key);
      const file = fileOf(folder, key, image);
      await writeFile(file + unfinished, bytes);
      await rename(file + unfinished, file);
      entries.set(key, { image, usedAt: now() });
      total += bytes.length;
      await shrink();
    },
  };
}

function keyOf(url: string): string {
  return createHash("sha256").update(url).digest("hex").slice(0, 40);
}

function fileOf(folder: string, key: string, { type, width, height }: KnownImage): string {
  return path.join(folder, `${key}-${width}x${height}.${type.slice("image/".length)}`);
}

/** What lies in the folder, least recently used first. */
async function readEntries(folder: string): Promise<Map<string, Entry>> {
  const found = await Promise.all((await readdir(folder)).map((name) => readEntry(folder, name)));
  const entries = found.filter((entry) => entry !== undefined);
  return new Map(entries.sort(([, one], [, other]) => one.usedAt - other.usedAt));
}

async function readEntry(folder: string, name: string): Promise<[string, Entry] | undefined> {
  const file = path.join(folder, name);
  // Left over from a process that was ended while it wrote.
  if (name.endsWith(unfinished)) await rm(file, { force: true });
  const [, key, width, height, ending] = fileName.exec(name) ?? [];
  const facts = key && (await stat(file).catch(() => undefined));
  if (!facts) return undefined;
  const image = { type: `image/${ending}`, width: Number(width), height: Number(height), bytes: facts.size };
  return [key, { image, usedAt: facts.mtimeMs }];
}
