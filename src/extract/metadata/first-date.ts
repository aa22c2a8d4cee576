import { parseDate } from "../../domain/dates/parse-date.ts";
import type { Recorder } from "../recorder.ts";
import { chooseVoice, type Voice } from "./choose-voice.ts";
import { keepZone } from "./keep-zone.ts";
import { writtenDates } from "./written-date.ts";

/** The moment that the first voice tells which can be read as one, in the zone that it tells. */
export function firstDate(
  step: string,
  voices: Iterable<Voice>,
  language: string | undefined,
  recorder?: Recorder,
): string | undefined {
  const read = (said: unknown) => {
    const moment = typeof said === "string" ? parseDate(said, language) : undefined;
    return moment && moment > "1990" ? keepZone(moment, String(said)) : undefined;
  };
  return chooseVoice(step, voices, read, recorder);
}

/** What a line says of dates, one voice each. */
export function datesIn(from: string, line: string): Voice[] {
  return writtenDates(line).map((date): Voice => [from, date]);
}
