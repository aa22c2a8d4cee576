import { clock } from "./moment.ts";

export interface TakenTime {
  rest: string;
  milliseconds: number | undefined;
}

const morning = /^(?:a\.?m\.?|上午|午前|오전|凌晨|早上|ص|π\.?μ\.?)$/i;
const evening = /^(?:p\.?m\.?|下午|午後|오후|晚上|م|μ\.?μ\.?)$/i;
const half = "a\\.?m\\.?|p\\.?m\\.?|上午|午前|오전|凌晨|早上|下午|午後|오후|晚上|ص|م|π\\.?μ\\.?|μ\\.?μ\\.?";
const colonTime = new RegExp(
  `(?:(${half})\\s?)?(?<!\\d)(\\d{1,2})\\s?:\\s?(\\d{1,2})(?:\\s?:\\s?(\\d{1,2})(?:[.,](\\d{1,9}))?)?(?!\\d)(?:\\s?(${half})(?!\\p{L}))?`,
  "iu",
);
const wordTime = new RegExp(
  `(?:(${half})\\s?)?(?<!\\d)(\\d{1,2})\\s?(?:時|时|點|点|시)\\s?(?:(\\d{1,2})\\s?(?:分|분))?\\s?(?:(\\d{1,2})\\s?(?:秒|초))?`,
  "iu",
);
const letterTime = /(?<![\d.])(\d{1,2})(?:h|\.|Uhr|ч)(\d\d)(?![\d.])(?:\s?(?:Uhr|min|hrs?|h))?/iu;
const hourTime = /(?<!\d)(\d{1,2})\s?(a\.?m\.?|p\.?m\.?)(?!\p{L})/iu;
const isoHour = /(?<=\d-\d\d)T(\d\d)(?=Z|[+-]|$)/;

/** Takes the time of day out of a date; "@" stands where it was, so that a zone after it is known as one. */
export function takeTime(text: string): TakenTime {
  const full = colonTime.exec(text) ?? wordTime.exec(text);
  if (full) {
    const [, before, hour, minute, second, fraction, after] = full;
    const thousandths = Number(`0.${fraction ?? 0}`) * 1000;
    return cut(text, full, clock(halfDay(hour!, before ?? after), minute, second, Math.floor(thousandths)));
  }
  const hour = hourTime.exec(text);
  if (hour) return cut(text, hour, clock(halfDay(hour[1]!, hour[2]), "0"));
  const plain = isoHour.exec(text) ?? letterTime.exec(text);
  return plain ? cut(text, plain, clock(plain[1], plain[2])) : { rest: text, milliseconds: undefined };
}

/** The date's "T" goes with the time; a full stop after it does not matter. */
function cut(text: string, match: RegExpExecArray, milliseconds: number | undefined): TakenTime {
  const before = text.slice(0, match.index).replace(/(?<=\d)T$/, "");
  return { rest: `${before} @ ${text.slice(match.index + match[0].length)}`, milliseconds };
}

function halfDay(hour: string, word: string | undefined): string {
  if (!word || Number(hour) > 12) return hour;
  if (evening.test(word)) return String((Number(hour) % 12) + 12);
  return morning.test(word) ? String(Number(hour) % 12) : hour;
}
