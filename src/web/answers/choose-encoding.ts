import type { Encoding } from "./kept-answer.ts";

/** The best encoding that an Accept-Encoding header allows (RFC 9110 §12.5.3): br, then gzip, then none. */
export function chooseEncoding(acceptEncoding: string | null | undefined): Encoding {
  if (!acceptEncoding) return "identity";
  if (allows(acceptEncoding, "br")) return "br";
  return allows(acceptEncoding, "gzip") ? "gzip" : "identity";
}

function allows(header: string, encoding: Encoding): boolean {
  if (!header.includes(encoding)) return false;
  const entry = header.split(",").find((part) => part.split(";")[0]!.trim().toLowerCase() === encoding);
  return entry !== undefined && !/;\s*q=0(?:\.0*)?\s*$/i.test(entry);
}
