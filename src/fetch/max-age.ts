/** Seconds for which Cache-Control calls an answer fresh (RFC 9111 §5.2.2); no-cache and no-store give none. */
export function readMaxAge(cacheControl: string | undefined): number | undefined {
  if (cacheControl === undefined || /\bno-(?:cache|store)\b/i.test(cacheControl)) return undefined;
  const match = /(?:^|[\s,])max-age\s*=\s*"?(\d+)/i.exec(cacheControl);
  return match ? Number(match[1]) : undefined;
}
