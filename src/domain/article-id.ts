import { createHash } from "node:crypto";

/**
 * An article's public id: the first 64 bits of the SHA-256 of its canonical address, as 16 hex digits.
 * A cryptographic hash, so that no publisher can aim at another's article.
 */
export function articleId(canonicalUrl: string): string {
  return createHash("sha256").update(canonicalUrl).digest("hex").slice(0, 16);
}
