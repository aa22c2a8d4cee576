/** Reads sentences with marked names: Stockmark's Japanese set ({text, spans}) and KLUE's Korean one ({chars, tags}). */
import { readFileSync } from "node:fs";

export interface MarkedSpan {
  start: number;
  end: number;
  className: string;
}

export interface MarkedSentence {
  text: string;
  spans: MarkedSpan[];
}

const classes: Readonly<Record<string, string>> = {
  人名: "person",
  法人名: "organization",
  政治的組織名: "organization",
  その他の組織名: "organization",
  地名: "place",
  施設名: "facility",
  製品名: "product",
  イベント名: "event",
  PS: "person",
  OG: "organization",
  LC: "place",
};

interface SpannedLine {
  text: string;
  spans: { start: number; end: number; type: string }[];
}

interface TaggedLine {
  chars: string[];
  tags: string[];
}

export function readMarkedSentences(file: string): MarkedSentence[] {
  return readFileSync(file, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as SpannedLine | TaggedLine)
    .map((line) => ("text" in line ? readSpans(line) : readTags(line)));
}

function readSpans({ text, spans }: SpannedLine): MarkedSentence {
  return { text, spans: spans.map(({ start, end, type }) => ({ start, end, className: classes[type]! })) };
}

function readTags({ chars, tags }: TaggedLine): MarkedSentence {
  const spans: MarkedSpan[] = [];
  let offset = 0;
  for (const [at, tag] of tags.entries()) {
    const start = offset;
    offset += chars[at]!.length;
    const className = classes[tag.slice(2)];
    if (className === undefined) continue;
    if (tag.startsWith("B-")) spans.push({ start, end: offset, className });
    else spans.at(-1)!.end = offset;
  }
  return { text: chars.join(""), spans };
}
