import { TextDecoder } from "node:util";
import iconv from "iconv-lite";
import { encodingLabels } from "./encoding-labels.ts";

/** Bytes in which a declaration is looked for: more than the 1,024 of browsers, for pages with long heads. */
const declarationBytes = 4_096;

const inDocument = [
  /^\s*<\?xml[^>]*?\bencoding\s*=\s*["']([\w.:-]+)["']/i,
  /<meta\b[^>]*?\bcharset\s*=\s*["']?\s*([\w.:-]+)/i,
];

/** The encodings that the HTTP header, the XML declaration and the page's meta name, in this order, as known names. */
export function declaredEncodings(bytes: Uint8Array, contentType: string | undefined): string[] {
  const start = Buffer.from(bytes.subarray(0, declarationBytes)).toString("latin1");
  const header = /\bcharset\s*=\s*["']?([\w.:-]+)/i.exec(contentType ?? "")?.[1];
  const found = inDocument.map((pattern) => pattern.exec(start)?.[1]).map(readable);
  const labels = [header, ...found].filter((label) => label !== undefined);
  return [...new Set(labels.map(encodingNamed).filter((name) => name !== undefined))];
}

/** A declaration that can be read byte by byte is not written in UTF-16, whatever it says. */
function readable(label: string | undefined): string | undefined {
  return label && /^(?:utf-?16|utf-?32|ucs-?2|unicode$)/i.test(label) ? "utf-8" : label;
}

/** An encoding's one name for the many labels it goes by; undefined for an unknown label. */
export function encodingNamed(label: string): string | undefined {
  const lower = label.trim().toLowerCase();
  const name = encodingLabels[lower] ?? lower;
  return iconv.encodingExists(name) || webDecoder(name) ? name : undefined;
}

/** Node's own decoder, for what iconv-lite lacks (ISO-2022-JP). */
export function webDecoder(name: string): TextDecoder | undefined {
  try {
    return new TextDecoder(name);
  } catch {
    return undefined;
  }
}
