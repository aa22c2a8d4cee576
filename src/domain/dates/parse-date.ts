import { isoMoment } from "./iso-moment.ts";
import { clock, momentOf, offset } from "./moment.ts";
import { readMailDate } from "./read-mail-date.ts";
import { readSpelledDate } from "./read-spelled-date.ts";

/** Longer texts are no dates; it bounds the work on hostile ones. */
const longestText = 480;

/**
 * A date in any of the spellings that feeds and pages use, as ISO 8601 UTC; undefined where it is none.
 * Without a zone it is UTC. `language` ("en-GB") decides between dd/mm and mm/dd (mm/dd for American, plain or unknown
 * English), between zones of one name (IST) and between months of one name.
 * Sources: RFC 822, RFC 2822, RFC 850, asctime, ISO 8601, W3CDTF, epoch seconds and milliseconds.
 */
export function parseDate(value: string, language?: string): string | undefined {
  if (value.length > longestText) return undefined;
  const text = value.trim();
  const moment = readMailDate(text) ?? readUsual(text) ?? readSpelledDate(value, language);
  return moment === undefined ? undefined : isoMoment(moment);
}

const rfc822 =
  /^(?:[A-Za-z]{3},? )?(\d{1,2}) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) (\d{4}) (\d\d):(\d\d)(?::(\d\d))? (?:GMT|UTC|Z|([+-])(\d\d)(\d\d))$/;
const w3c =
  /^(\d{4})-(\d\d)-(\d\d)[T ](\d\d):(\d\d)(?::(\d\d)(?:\.(\d{1,3})\d*)?)?(?:Z|([+-])(\d\d):?(\d\d))$/;
const dash = 45;
const shortMonths = "JanFebMarAprMayJunJulAugSepOctNovDec";

/** The two spellings of nearly every feed, without the cost of the general way. */
function readUsual(text: string): number | undefined {
  const iso = text.charCodeAt(4) === dash ? w3c.exec(text) : null;
  if (iso) {
    const date = { year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]) };
    const fraction = Number((iso[7] ?? "0").padEnd(3, "0"));
    return momentOf(date, clock(iso[4], iso[5], iso[6], fraction), offset(iso[8], iso[9], iso[10]));
  }
  const mail = rfc822.exec(text);
  if (!mail) return undefined;
  const date = { year: Number(mail[3]), month: shortMonths.indexOf(mail[2]!) / 3 + 1, day: Number(mail[1]) };
  return momentOf(date, clock(mail[4], mail[5], mail[6]), offset(mail[7], mail[8], mail[9]));
}
