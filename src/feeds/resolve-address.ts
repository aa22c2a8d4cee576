const plainAddress = /^https?:\/\/[a-z\d-]+(?:\.[a-z\d-]+)*\.[a-z]+(?:\/[!-~]*)?$/i;

/**
 * The absolute http(s) address that `address` means on a page at `base`; an absolute one stays as it is written.
 * Empty for what leads to no page (javascript:, data:, a relative address without a base).
 */
export function resolveAddress(address: string | undefined, base?: string): string {
  if (address && plainAddress.test(address)) return address;
  const text = (address ?? "")
    .replace(/[\u0000-\u0020\u007f]+/g, (run) => (/^ +$/.test(run) ? run : ""))
    .trim();
  if (!text) return "";
  if (/^https?:\/\/[^\s/]/i.test(text)) return URL.canParse(text) ? text.replaceAll(" ", "%20") : "";
  if (text.startsWith("//")) return joined(text, base ?? "https://host.invalid/");
  if (/^www\.[^/]+\.[a-z]{2,}(?:[/?#]|$)/i.test(text))
    return joined(`//${text}`, base ?? "https://host.invalid/");
  if (/^feed:\/\//i.test(text)) return resolveAddress(`http${text.slice(4)}`);
  if (/^[a-z][a-z\d+.-]*:/i.test(text) && !/^https?:/i.test(text)) return "";
  return base ? joined(text, base) : "";
}

function joined(address: string, base: string): string {
  const url = URL.parse(address, base);
  return url && /^https?:$/.test(url.protocol) && url.hostname !== "host.invalid" ? url.href : "";
}
