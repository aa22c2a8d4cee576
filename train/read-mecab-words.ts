/** Reads the words of a compiled MeCab dictionary (sys.dic: a double array, tokens, features; little endian). */
import { readFileSync } from "node:fs";

const headerSize = 72;
const tokenSize = 16;

/** Every word with the part-of-speech lines of its entries. */
export function readMecabWords(file: string): [word: string, entries: string[]][] {
  const bytes = readFileSync(file);
  const arraySize = bytes.readUInt32LE(24);
  const tokens = headerSize + arraySize;
  const features = tokens + bytes.readUInt32LE(28);
  const base = (unit: number) => bytes.readInt32LE(headerSize + unit * 8);
  const check = (unit: number) => bytes.readUInt32LE(headerSize + unit * 8 + 4);
  const isUnit = (unit: number, parent: number) => unit * 8 < arraySize && check(unit) === parent;
  const words: [string, string[]][] = [];
  const entriesAt = (value: number) =>
    Array.from({ length: value & 255 }, (_, at) => {
      const start = features + bytes.readUInt32LE(tokens + ((value >> 8) + at) * tokenSize + 8);
      return bytes.toString("utf8", start, bytes.indexOf(0, start));
    });
  const walk = (parent: number, path: number[]) => {
    if (isUnit(parent, parent) && base(parent) < 0)
      words.push([Buffer.from(path).toString("utf8"), entriesAt(-base(parent) - 1)]);
    for (let code = 1; code <= 256; code++)
      if (isUnit(parent + code, parent)) walk(base(parent + code), [...path, code - 1]);
  };
  walk(base(0), []);
  return words;
}
