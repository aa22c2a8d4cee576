import type { Readable, Transform } from "node:stream";
import {
  constants,
  createBrotliDecompress,
  createGunzip,
  createInflate,
  createZstdDecompress,
  gunzipSync,
} from "node:zlib";

const decoders: Record<string, () => Transform> = {
  gzip: createGunzip,
  "x-gzip": createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
  // RFC 9659: a window of more than 8 MB need not be supported.
  zstd: () => createZstdDecompress({ params: { [constants.ZSTD_d_windowLogMax]: 23 } }),
};

const mostEncodings = 3;

/** More bytes than allowed. */
export class BodyTooLarge extends Error {}

/** A Content-Encoding that cannot be undone. */
export class UnknownEncoding extends Error {}

export interface BodyLimit {
  /** Of the decompressed body: a zip bomb stops here. */
  bytes: number;
  /** What lies beyond the limit is left out instead of being refused. */
  cut?: boolean;
}

/** Reads a body whole, undoing its Content-Encoding, and gzip that the file itself is in. Throws BodyTooLarge, UnknownEncoding, or what the stream throws. */
export async function readBody(body: Readable, contentEncoding: string, limit: BodyLimit): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  const stream = decompress(body, contentEncoding);
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      chunks.push(chunk);
      size += chunk.length;
      if (size > limit.bytes) break;
    }
  } finally {
    body.destroy();
  }
  if (size > limit.bytes && !limit.cut) throw new BodyTooLarge();
  const bytes = Buffer.concat(chunks).subarray(0, limit.bytes);
  return isGzipFile(bytes) && !limit.cut ? unzip(bytes, limit) : bytes;
}

/** Sitemaps are also served as files that are gzip themselves, whatever the transfer does (sitemaps.org, "sitemap.xml.gz"). */
function isGzipFile(bytes: Buffer): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

function unzip(bytes: Buffer, limit: BodyLimit): Buffer {
  try {
    return gunzipSync(bytes, { maxOutputLength: limit.bytes });
  } catch (error) {
    throw (error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE" ? new BodyTooLarge() : error;
  }
}

/** Encodings are undone last first (RFC 9110 §8.4). */
function decompress(body: Readable, contentEncoding: string): Readable {
  const names = contentEncoding
    .toLowerCase()
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "" && name !== "identity");
  if (names.length > mostEncodings || names.some((name) => !decoders[name]))
    throw new UnknownEncoding(contentEncoding);
  return names.toReversed().reduce<Readable>((stream, name) => pipe(stream, decoders[name]!()), body);
}

/** Like pipe, but an error on one end ends the other. */
function pipe(source: Readable, target: Transform): Readable {
  source.on("error", (error) => target.destroy(error));
  target.on("close", () => source.destroy());
  return source.pipe(target);
}
