import { createHmac, timingSafeEqual } from "node:crypto";

const signatureBytes = 16;

/**
 * The path of a picture: "/images/SIGNATURE?of=ADDRESS". The signature (HMAC-SHA256, cut to 128 bits) shows that a page
 * of ours has named it; nobody else can have anything fetched. undefined for what is no http(s) address.
 */
export function imageAddress(url: string, secret: Buffer): string | undefined {
  if (!/^https?:\/\//i.test(url)) return undefined;
  return `/images/${sign(url, secret).toString("base64url")}?of=${encodeURIComponent(url)}`;
}

/** The address that a path made by `imageAddress` names; undefined where the signature is not ours. */
export function readImageAddress(address: string, secret: Buffer): string | undefined {
  const { pathname, searchParams } = new URL(address, "http://localhost");
  const url = searchParams.get("of");
  if (!url || !pathname.startsWith("/images/")) return undefined;
  const given = Buffer.from(pathname.slice("/images/".length), "base64url");
  return given.length === signatureBytes && timingSafeEqual(given, sign(url, secret)) ? url : undefined;
}

function sign(url: string, secret: Buffer): Buffer {
  return createHmac("sha256", secret).update(url).digest().subarray(0, signatureBytes);
}
