import {
  agencies,
  bylineLeads,
  credentials,
  eastAsianOffice,
  foreignJobs,
  gluedLead,
  jobs,
  koreanDesk,
  namedGroup,
  nobodies,
  reportedFrom,
  reportingPlace,
} from "./author-words.ts";
import { decodeEntities } from "./decode-entities.ts";
import { afterDate, beforeDate } from "./written-date.ts";

/** What is longer is no byline; it bounds the work on hostile ones. */
const longestByline = 1_000;

/** Splits one byline into its people: "By Ann Lee, Chief Editor and Bo Ek" is ["Ann Lee", "Bo Ek"]. */
export function splitAuthors(byline: string): string[] {
  const line = besideDate(decodeEntities(byline.slice(0, longestByline)))
    .replace(/ (?:on behalf of|for) .*$/, "")
    .replace(/\S+@\S+\.\w+/g, "")
    .replace(gluedLead, "")
    .replace(/^.{0,20}\b(?:Written|Posted) By(?= \p{Lu})/u, "")
    .replace(bylineLeads, "")
    .replace(reportedFrom, "")
    .replace(/\s*\([^)]*\)/g, "")
    .replace(credentials, "")
    .replace(/["“”]/g, "")
    .trim();
  if (!line || /^(?:https?:|www\.|@)/i.test(line)) return [];
  return line
    .split(/\s*[,;、，|·•/＆&]\s*|\s+[-–—]\s+|\s+(?:and|und|et|e|og|och|en|with|mit|avec|con|и)\s+/iu)
    .flatMap(splitPair)
    .map(trimName)
    .filter(isPerson);
}

/** Words for "and" that also stand within names ("Ramón y Cajal"): they part only what are full names on both sides. */
function splitPair(part: string): string[] {
  const pair = part.split(/\s+(?:y|i|a|ve|dan|és|ja|và|și|та)\s+/u);
  return pair.every((name) => /\S\s\S/.test(name)) ? pair : [part];
}

function besideDate(line: string): string {
  return beforeDate(line) || afterDate(line);
}

/** A name without the words and marks around it. */
function trimName(part: string): string {
  return part
    .replace(bylineLeads, "")
    .replace(/^\p{L}+:\s+/u, "")
    .replace(/^[\s:–—-]+|[\s:–—-]+(?:on|in|at)?$|\s+(?:on|in|at)$/g, "")
    .replace(reportingPlace, "")
    .replace(eastAsianOffice, "")
    .replace(koreanDesk, "");
}

/** What a name may begin with in lower case. */
const particles = /^(?:al|d[aeiou]s?|del|della|den|der|el|ibn|la|le|ten|ter|van|vom|von|zu|zur)[ ’']/;

function isPerson(part: string): boolean {
  if (part.length < 2 || /^\p{Lu}{2}$/u.test(part) || part.length > 60 || !/\p{L}/u.test(part)) return false;
  if (/\d[\d+]|https?:|[?!]|\.(?:com|org|net)\b/i.test(part) || part.split(/\s+/).length > 6) return false;
  if (/^\p{Ll}+ /u.test(part) && !particles.test(part)) return false;
  if (foreignJobs.test(part)) return false;
  return (!jobs.test(part) || namedGroup.test(part)) && !agencies.test(part) && !nobodies.test(part);
}
