const left = 0x3c;
const right = 0x3e;
const sampleBytes = 8_000;
/** Far more than enough: what has no telling byte until here is taken as it is declared. */
const searchedBytes = 2_000_000;

/**
 * The stretches between tags that hold bytes beyond ASCII, up to 8 kB: what tells an encoding, without the markup
 * that looks the same in all. Cuts only at "<" and ">", which are no second bytes of any multi-byte encoding in use.
 */
export function sampleText(bytes: Uint8Array): Buffer {
  const parts: Uint8Array[] = [];
  let size = 0;
  let start = 0;
  let telling = false;
  const end = Math.min(bytes.length, searchedBytes);
  for (let at = 0; at < end && size < sampleBytes; at += 1) {
    const byte = bytes[at]!;
    if (byte >= 0x80) telling = true;
    else if (byte === left || byte === right) {
      if (telling) size += keep(parts, bytes.subarray(start, at));
      start = at + 1;
      telling = false;
    }
  }
  if (telling && size < sampleBytes) keep(parts, bytes.subarray(start, end));
  return Buffer.concat(parts).subarray(0, sampleBytes);
}

function keep(parts: Uint8Array[], part: Uint8Array): number {
  parts.push(part, Buffer.from("\n"));
  return part.length + 1;
}
