import {
  agencies,
  bylineLeads,
  credentials,
  eastAsianOffice,
  gluedLead,
  jobs,
  namedGroup,
  nobodies,
} from "./author-words.ts";
import { decodeEntities } from "./decode-entities.ts";
import { afterDate, beforeDate } from "./written-date.ts";

/** Splits one byline into its people: "By Ann Lee, Chief Editor and Bo Ek" is ["Ann Lee", "Bo Ek"]. */
export function splitAuthors(byline: string): string[] {
  const line = besideDate(decodeEntities(byline))
    .replace(/ (?:on behalf of|for) .*$/, "")
    .replace(/\S+@\S+\.\w+/g, "")
    .replace(gluedLead, "")
    .replace(/^.{0,20}\b(?:Written|Posted) By(?= \p{Lu})/u, "")
    .replace(bylineLeads, "")
    .replace(/\s*\([^)]*\)/g, "")
    .replace(credentials, "")
    .replace(/["“”]/g, "")
    .trim();
  if (!line || /^(?:https?:|www\.|@)/i.test(line)) return [];
  return line
    .split(/\s*[,;、，|·•/＆&]\s*|\s+[-–—]\s+|\s+(?:and|und|et|y|e|og|och|en|with|mit|avec|con|и)\s+/iu)
    .map(trimName)
    .filter(isPerson);
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
    .replace(eastAsianOffice, "");
}

/** What a name may begin with in lower case. */
const particles = /^(?:al|d[aeiou]s?|del|della|den|der|el|ibn|la|le|ten|ter|van|vom|von|zu|zur)[ ’']/;

function isPerson(part: string): boolean {
  if (part.length < 2 || /^\p{Lu}{2}$/u.test(part) || part.length > 60 || !/\p{L}/u.test(part)) return false;
  if (/\d[\d+]|https?:|[?!]|\.(?:com|org|net)\b/i.test(part) || part.split(/\s+/).length > 6) return false;
  if (/^\p{Ll}+ /u.test(part) && !particles.test(part)) return false;
  return (!jobs.test(part) || namedGroup.test(part)) && !agencies.test(part) && !nobodies.test(part);
}
