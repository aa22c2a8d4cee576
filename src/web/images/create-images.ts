import { createHash } from "node:crypto";
import type { ReadableStream } from "node:stream/web";
import { matchesEtag } from "../answers/matches-etag.ts";
import { createTurns } from "./create-turns.ts";
import { createFailureMemory } from "./failure-memory.ts";
import { imageAddress, readImageAddress } from "./image-address.ts";
import type { ImageShelf } from "./image-shelf.ts";
import type { Images, KnownImage } from "./images.ts";
import { measureImage } from "./measure-image.ts";
import { missingPicture, noPicture } from "./missing-picture.ts";

export interface ImagesParts {
  shelf: ImageShelf;
  /** Signs the addresses. */
  secret: Buffer;
  /** The bytes at a publisher's address, with every guard that foreign addresses need; throws where it fails. */
  fetchImage(url: string): Promise<Buffer>;
  now: () => number;
  /** Told where a picture could not be kept. */
  report?: (error: Error, url: string) => void;
}

/** Fetched at the same time; more wait for their turn. */
const mostAtOnce = 16;
const mostWaiting = 400;

/** Makes the pictures' proxy: only addresses that it has signed itself are fetched, each once however many ask. */
export function createImages({ shelf, secret, fetchImage, now, report }: ImagesParts): Images {
  const failures = createFailureMemory(now);
  const underWay = new Map<string, Promise<Buffer | undefined>>();
  const turns = createTurns(mostAtOnce);

  async function fetchAndKeep(url: string): Promise<Buffer | undefined> {
    if (failures.has(url)) return undefined;
    try {
      const bytes = await fetchImage(url);
      const image = measureImage(bytes);
      if (!image) throw new Error(`${url} is no picture that is shown here.`);
      await shelf.keep(url, image, bytes).catch((error: Error) => report?.(error, url));
      return bytes;
    } catch (error) {
      failures.note(url, error);
      return undefined;
    }
  }

  function fetchOnce(url: string): Promise<Buffer | undefined> {
    const known = underWay.get(url);
    if (known) return known;
    if (turns.waiting() >= mostWaiting) return Promise.resolve(undefined);
    const fetched = turns.run(() => fetchAndKeep(url)).finally(() => underWay.delete(url));
    underWay.set(url, fetched);
    return fetched;
  }

  /** From memory where it could not be kept. */
  async function fetchAndTake(url: string): Promise<SentImage | undefined> {
    const bytes = await fetchOnce(url);
    const image = bytes && measureImage(bytes);
    return image && ((await shelf.take(url)) ?? { image, read: () => new Uint8Array(bytes) });
  }

  return {
    address: (url) => imageAddress(url, secret),
    known: (url) => shelf.known(url),
    async answer(request) {
      if (request.method !== "GET" && request.method !== "HEAD")
        return new Response("Pictures are only read: GET and HEAD.\n", {
          status: 405,
          headers: { allow: "GET, HEAD" },
        });
      const url = readImageAddress(request.url, secret);
      if (!url) return missingPicture(404);
      const kept = (await shelf.take(url)) ?? (await fetchAndTake(url));
      if (kept) return answerImage(request, url, kept);
      return isMark(request) ? noPicture() : missingPicture(502);
    },
  };
}

/** A publisher's mark stands over its first letter, which is better than a quiet field. */
function isMark({ url }: Request): boolean {
  return new URL(url).searchParams.has("mark");
}

/** A picture and what makes its bytes. */
interface SentImage {
  image: KnownImage;
  read(): Uint8Array<ArrayBuffer> | ReadableStream;
}

/** The address holds for these bytes: a picture that changes at its publisher is rare, and kept as it was read. */
function answerImage(request: Request, url: string, { image, read }: SentImage): Response {
  const etag = `"${createHash("sha1").update(`${image.bytes} ${url}`).digest("base64url")}"`;
  const headers = {
    etag,
    "cache-control": "public, max-age=31536000, immutable",
    // For cards elsewhere, not for picture searches: the picture is its publisher's.
    "x-robots-tag": "noindex",
    // An SVG that somebody opens by itself runs nothing and loads nothing.
    "content-security-policy": "default-src 'none'; style-src 'unsafe-inline'; sandbox",
    "x-content-type-options": "nosniff",
  };
  if (matchesEtag(request.headers.get("if-none-match"), etag))
    return new Response(null, { status: 304, headers });
  const body = request.method === "HEAD" ? null : (read() as ConstructorParameters<typeof Response>[0]);
  return new Response(body, {
    headers: { ...headers, "content-type": image.type, "content-length": String(image.bytes) },
  });
}
