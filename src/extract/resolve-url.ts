/** An absolute http(s) address; undefined for what is none (a fragment, `javascript:`, a broken one). */
export function resolveUrl(address: string, base: string): string | undefined {
  const trimmed = address.trim();
  if (!trimmed || trimmed.startsWith("#")) return undefined;
  const url = URL.parse(trimmed, base);
  return url && /^https?:$/.test(url.protocol) ? url.href : undefined;
}
