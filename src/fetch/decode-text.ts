import { isAscii, isUtf8 } from "node:buffer";
import { TextDecoder } from "node:util";
import iconv from "iconv-lite";
import { detect } from "jschardet";
import { declaredEncodings, encodingNamed, webDecoder } from "./declared-encodings.ts";
import { readsWell } from "./reads-well.ts";
import { sampleText } from "./sample-text.ts";

export interface DecodedText {
  /** Without a byte order mark. */
  text: string;
  /** Lower-case name by the WHATWG Encoding Standard. */
  encoding: string;
}

/**
 * Bytes → text. Asked in this order: byte order mark, HTTP header, XML declaration, the page's meta, UTF-8's own
 * strictness, detection. A declaration that the bytes contradict is passed over. Never throws; what no encoding
 * explains becomes U+FFFD.
 */
export function decodeText(bytes: Uint8Array, contentType?: string): DecodedText {
  const encoding = markedEncoding(bytes) ?? chooseEncoding(bytes, contentType);
  return { text: decodeAs(bytes, encoding), encoding };
}

/** Byte order marks, and UTF-16 without one: markup then alternates with NUL bytes (XML 1.0, appendix F). */
function markedEncoding(bytes: Uint8Array): string | undefined {
  const start = Buffer.from(bytes.subarray(0, 4)).toString("hex");
  if (start.startsWith("efbbbf")) return "utf-8";
  if (start.startsWith("fffe") || /^[2-7].00[2-7].00$/.test(start)) return "utf-16le";
  if (start.startsWith("feff") || /^00[2-7].00[2-7].$/.test(start)) return "utf-16be";
  return undefined;
}

function chooseEncoding(bytes: Uint8Array, contentType: string | undefined): string {
  const declared = declaredEncodings(bytes, contentType);
  if (isAscii(bytes)) return chooseForAscii(bytes, declared);
  if (isUtf8(bytes)) return chooseForUtf8(bytes, declared);
  const sample = sampleText(bytes);
  const fitting = declared.find((name) => readsWell(decodeAs(sample, name), name));
  return fitting ?? detectEncoding(sample) ?? "windows-1252";
}

/** ISO-2022-JP hides in ASCII, behind its escape sequences (RFC 1468). */
function chooseForAscii(bytes: Uint8Array, declared: string[]): string {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.includes("\u001b$")) return "iso-2022-jp";
  return declared.find((name) => name.startsWith("utf-16")) ?? "utf-8";
}

/** Bytes that are valid UTF-8 by chance are rare, and long ones do not exist: only a short text may be otherwise. */
function chooseForUtf8(bytes: Uint8Array, declared: string[]): string {
  const [first = "utf-8"] = declared;
  if (!/^(?:shift_jis|euc-|big5|gb18030)/.test(first)) return "utf-8";
  const sample = sampleText(bytes);
  const beyondAscii = sample.toString("utf8").match(/[^\p{ASCII}]/gu)?.length ?? 0;
  return beyondAscii <= 2 && readsWell(decodeAs(sample, first), first) ? first : "utf-8";
}

function detectEncoding(sample: Buffer): string | undefined {
  const { encoding } = detect(sample);
  return encoding === null ? undefined : encodingNamed(encoding);
}

function decodeAs(bytes: Uint8Array, encoding: string): string {
  if (encoding === "utf-8") return new TextDecoder("utf-8").decode(bytes);
  // Node's TextDecoder is wrong about windows-1252 in some versions; iconv-lite is not.
  if (iconv.encodingExists(encoding)) return iconv.decode(bytes, encoding);
  return webDecoder(encoding)?.decode(bytes) ?? new TextDecoder("utf-8").decode(bytes);
}
