/** A writing system as the detector sees it: its letters, and the language that it alone decides for. */
export interface Script {
  name: string;
  /** Inclusive ranges of code points; letters outside the ranges of every script count for none. */
  ranges: readonly (readonly [number, number])[];
  /** ISO 639-1, where the script is practically written by one language only. */
  language?: string;
  /** How much one letter says: an ideograph carries what two or three letters do. */
  weight: number;
}

/** Unicode blocks (https://www.unicode.org/Public/UNIDATA/Blocks.txt) of the scripts that news is written in. */
export const scripts: readonly Script[] = [
  {
    name: "Latin",
    ranges: [
      [0x41, 0x5a],
      [0x61, 0x7a],
      [0xc0, 0x24f],
      [0x250, 0x2af],
      [0x1e00, 0x1eff],
      [0xff21, 0xff5a],
    ],
    weight: 1,
  },
  { name: "Cyrillic", ranges: [[0x400, 0x52f]], weight: 1 },
  {
    name: "Arabic",
    ranges: [
      [0x620, 0x64a],
      [0x66e, 0x6d3],
      [0x6fa, 0x6ff],
      [0x750, 0x77f],
      [0xfb50, 0xfdff],
    ],
    weight: 1,
  },
  { name: "Devanagari", ranges: [[0x900, 0x963]], weight: 1 },
  {
    name: "Han",
    ranges: [
      [0x3400, 0x4dbf],
      [0x4e00, 0x9fff],
      [0xf900, 0xfaff],
      [0x20000, 0x323af],
    ],
    weight: 2.5,
  },
  {
    name: "Kana",
    ranges: [
      [0x3041, 0x309f],
      [0x30a1, 0x30fa],
      [0x30fd, 0x30ff],
      [0xff66, 0xff9d],
    ],
    language: "ja",
    weight: 2,
  },
  {
    name: "Hangul",
    ranges: [
      [0x1100, 0x11ff],
      [0x3131, 0x318e],
      [0xac00, 0xd7a3],
    ],
    language: "ko",
    weight: 2,
  },
  {
    name: "Greek",
    ranges: [
      [0x370, 0x3ff],
      [0x1f00, 0x1fff],
    ],
    language: "el",
    weight: 1,
  },
  { name: "Hebrew", ranges: [[0x5d0, 0x5f2]], weight: 1 },
  { name: "Bengali", ranges: [[0x980, 0x9ff]], weight: 1 },
  { name: "Armenian", ranges: [[0x531, 0x588]], language: "hy", weight: 1 },
  {
    name: "Georgian",
    ranges: [
      [0x10a0, 0x10ff],
      [0x1c90, 0x1cbf],
    ],
    language: "ka",
    weight: 1,
  },
  { name: "Thai", ranges: [[0xe01, 0xe4d]], language: "th", weight: 1 },
  { name: "Gurmukhi", ranges: [[0xa00, 0xa7f]], language: "pa", weight: 1 },
  { name: "Gujarati", ranges: [[0xa80, 0xaff]], language: "gu", weight: 1 },
  { name: "Oriya", ranges: [[0xb00, 0xb7f]], language: "or", weight: 1 },
  { name: "Tamil", ranges: [[0xb80, 0xbff]], language: "ta", weight: 1 },
  { name: "Telugu", ranges: [[0xc00, 0xc7f]], language: "te", weight: 1 },
  { name: "Kannada", ranges: [[0xc80, 0xcff]], language: "kn", weight: 1 },
  { name: "Malayalam", ranges: [[0xd00, 0xd7f]], language: "ml", weight: 1 },
  { name: "Sinhala", ranges: [[0xd80, 0xdff]], language: "si", weight: 1 },
  { name: "Lao", ranges: [[0xe80, 0xeff]], language: "lo", weight: 1 },
  { name: "Tibetan", ranges: [[0xf00, 0xfff]], weight: 1 },
  { name: "Burmese", ranges: [[0x1000, 0x109f]], language: "my", weight: 1 },
  { name: "Ethiopic", ranges: [[0x1200, 0x139f]], language: "am", weight: 1 },
  { name: "Khmer", ranges: [[0x1780, 0x17ff]], language: "km", weight: 1 },
  { name: "Thaana", ranges: [[0x780, 0x7bf]], language: "dv", weight: 1 },
];
