import { offset } from "./moment.ts";
import { monthNumber } from "./month-names.ts";

export interface TakenZone {
  rest: string;
  minutes?: number;
  name?: string;
}

const offsetZone = /(?:\b(?:GMT|UTC?)|[@Z])\s*([+-])\s?(\d{1,2}):?(\d\d)?(?!\d)/i;
const regionZone =
  /\b(?:Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific)\/[A-Za-z_/]+/;
const namedZone = /(?<=@.*?)(?<![\p{L}.])([A-Z]{1,5})(?![\p{L}])/u;

/** The zone stands after the time (the "@" that takeTime left), or says itself that it is one. */
export function takeZone(text: string): TakenZone {
  const numbers = offsetZone.exec(text);
  if (numbers) return { rest: without(text, numbers), minutes: offset(numbers[1], numbers[2], numbers[3]) };
  const region = regionZone.exec(text);
  if (region) return { rest: without(text, region), name: region[0] };
  const name = namedZone.exec(text);
  if (!name || monthNumber(name[1]!)) return { rest: text };
  return { rest: without(text, name), name: name[1]! };
}

function without(text: string, match: RegExpExecArray): string {
  return `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}`;
}
