import { hash } from "node:crypto";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

export type Encoding = "identity" | "gzip" | "br";

/** One form of an answer, ready for a socket. */
export interface Representation {
  etag: string;
  headers: Record<string, string>;
  body: Buffer;
}

/** A 200 answer whose bytes stay: as they are, and in each compressed form once somebody asked for it. */
export interface KeptAnswer {
  hash: string;
  headers: Record<string, string>;
  compressible: boolean;
  forms: Partial<Record<Encoding, Representation>>;
  body: Buffer;
}

const compressibleTypes = /^(?:text\/|image\/svg|application\/(?:rss|atom|feed|xml|json|javascript|opml))/;
/** Below this a packet carries the whole answer anyway. */
const smallestCompressed = 600;

/** Keeps a body with its headers; nothing is compressed yet. */
export function keepAnswer(body: Buffer, headers: Record<string, string>): KeptAnswer {
  const type = headers["content-type"] ?? "";
  return {
    body,
    headers,
    hash: hash("sha1", body, "base64url"),
    compressible: body.length >= smallestCompressed && compressibleTypes.test(type),
    forms: {},
  };
}

/**
 * The form of an answer in that encoding, made once. Each form has a strong ETag of its own, since its bytes
 * differ from the others' (RFC 9110 §8.8.3.3).
 */
export function representationOf(answer: KeptAnswer, encoding: Encoding): Representation {
  const chosen = answer.compressible ? encoding : "identity";
  const made = answer.forms[chosen];
  if (made) return made;
  const form = makeRepresentation(answer, chosen);
  answer.forms[chosen] = form;
  return form;
}

function makeRepresentation(answer: KeptAnswer, encoding: Encoding): Representation {
  const body = compress(answer.body, encoding);
  const etag = encoding === "identity" ? `"${answer.hash}"` : `"${answer.hash}-${encoding}"`;
  const headers: Record<string, string> = { ...answer.headers, etag, "content-length": String(body.length) };
  if (answer.compressible)
    headers.vary = headers.vary ? `Accept-Encoding, ${headers.vary}` : "Accept-Encoding";
  if (encoding !== "identity") headers["content-encoding"] = encoding;
  return { etag, headers, body };
}

/** Brotli 5 is about as fast as gzip 6 on pages and a tenth smaller. */
function compress(body: Buffer, encoding: Encoding): Buffer {
  if (encoding === "gzip") return gzipSync(body, { level: 6 });
  if (encoding === "br") {
    return brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } });
  }
  return body;
}
