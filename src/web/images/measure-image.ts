import { imageSize } from "image-size";
import type { KnownImage } from "./images.ts";

/** First bytes by type. */
const signatures: [type: string, at: number, bytes: string][] = [
  ["image/jpeg", 0, "\xff\xd8\xff"],
  ["image/png", 0, "\x89PNG\r\n\x1a\n"],
  ["image/gif", 0, "GIF87a"],
  ["image/gif", 0, "GIF89a"],
  ["image/webp", 8, "WEBP"],
  ["image/avif", 4, "ftypavif"],
  ["image/avif", 4, "ftypavis"],
  ["image/x-icon", 0, "\0\0\x01\0"],
];
/** Publishers' marks are often SVG; what it could run or load, the headers it is sent with forbid. */
const svgStart = /^\ufeff?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^>]*-->\s*|<!DOCTYPE[^>]*>\s*)*<svg[\s>]/i;
const svgStartLength = 1_000;

/** A picture of more would take a reader's browser hundreds of megabytes. */
const mostPixels = 80_000_000;

/**
 * What the bytes are, whatever their server calls them (WHATWG MIME Sniffing §6.1); undefined for anything but a JPEG,
 * PNG, GIF, WebP, AVIF, SVG or icon whose size can be read.
 */
export function measureImage(bytes: Buffer): KnownImage | undefined {
  const type = sniffType(bytes);
  const size = type && readSize(bytes);
  if (!size || size.width * size.height > mostPixels) return undefined;
  return { type, ...size, bytes: bytes.length };
}

function sniffType(bytes: Buffer): string | undefined {
  const start = bytes.toString("latin1", 0, 16);
  const found = signatures.find(([, at, wanted]) => start.startsWith(wanted, at));
  if (found?.[0] === "image/webp" && !start.startsWith("RIFF")) return undefined;
  if (found) return found[0];
  return svgStart.test(bytes.toString("utf8", 0, svgStartLength)) ? "image/svg+xml" : undefined;
}

function readSize(bytes: Buffer): { width: number; height: number } | undefined {
  try {
    const { width, height, orientation = 1 } = imageSize(bytes);
    if (!(width > 0 && height > 0)) return undefined;
    // EXIF orientations 5 to 8 lie on their side.
    return orientation >= 5 ? { width: height, height: width } : { width, height };
  } catch {
    return undefined;
  }
}
