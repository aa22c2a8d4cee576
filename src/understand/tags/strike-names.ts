import type { NamedThing } from "../entities/resolve-names.ts";

/** Halls, streets and houses say where it was, not what it was about. Folded last words of a name. */
const venues =
  /(?:^|[\s-])(?:dome|stadium|arena|hall|hospital|infirmary|hotel|restaurant|cafe|café|street|avenue|road|lane|boulevard|square|studios?|convention center|convention centre|amphitheater|auditorium|ballroom|gymnasium|stadion|arena|straße|strasse|allee|krankenhaus|klinikum|estadio|hôpital|stade|rue [\p{L} ]+)$/iu;
/** Words that name whose something is: peoples, faiths, directions. */
const peoples =
  /^(?:\p{L}*(?:asian|african|american|european|arab|indian|christian|muslim|jewish|judeo|islamic|islamists?|semitic|semitism|kurdish|sunni|shia|shi'ite|shiite|slavic|nordic|baltic|latino|latina|hispanic|confederate|soviet|ottoman|roman|western|eastern|northern|southern|central|east|west|north|south|non|anti|pan|pro|anglo|caucasian|mormon|evangelical|protestant|catholic)s?)$/iu;
/** A place that is named this often is more than where it was. */
const leastAtVenue = 3;
/** Korean nouns with their particle: no name, but what a quotation mark or bracket set apart. */
const withParticle = /^\p{Script=Hangul}{2,}(?:의|을|를|은|는|에)$|음도$/u;
/** Institutions that every country has, and peoples, as a model of names marks them. */
const generic =
  /^(?:警察|検察|警視庁|政府|国会|議会|連邦政府|上院|下院|衆議院|参議院|裁判所|最高裁|与党|野党|大使館|欧米|西側|上院院内総務|大統領選挙?|경찰|검찰|법원|정부|국회|의회|상원|하원|여당|야당|대법원|경찰청|검찰청|외교부|국방부|서방|구단|대표팀)$/u;
/** Short forms of states and offices that datelines and brackets leave behind, and lines of the page. */
const leftovers = new Set(
  (
    "ala ariz ark calif colo conn del fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo dc jr sr dems ig pac pacs gdp covid sars amendment " +
    "cabinet committee department district circuit caucus union university super national state hill tower journal post earth northeast midwest southeast southwest northwest soundbite clintons bidens bushes " +
    "trumps obamas nazis millennials republicans democrats liberals conservatives thanksgiving parliament senate court ministry company group center office house forest council police church college school"
  ).split(" "),
);

/**
 * Whether a name is none that a reader could follow: a demonym ("East Asian"), a venue ("Tokyo Dome"), what an
 * abbreviation left behind ("Calif."), or a name that stands in a longer one of the same article.
 */
export function isStruck(thing: NamedThing, inTitle: boolean, others: NamedThing[]): boolean {
  if (thing.known) return false;
  const words = thing.name.split(/[\s\-’'.]+/u).filter((word) => word !== "");
  if (words.length === 1 && leftovers.has(words[0]!.toLowerCase())) return true;
  if (generic.test(thing.name)) return true;
  if (words.every((word) => peoples.test(word))) return true;
  if (venues.test(thing.name) && (!inTitle || thing.mentions.length < leastAtVenue)) return true;
  if (thing.type !== "person" && withParticle.test(thing.name)) return true;
  return thing.type === "person" && isWithin(thing, others);
}

/** "Amy-Claire" beside "Amy-Claire Davies", "Surfer Mitch Holmes" beside "Mitch Holmes". */
function isWithin(thing: NamedThing, others: NamedThing[]): boolean {
  return others.some(
    (other) =>
      other !== thing &&
      other.type === "person" &&
      (other.name.startsWith(`${thing.name} `) ||
        (thing.name.endsWith(` ${other.name}`) && other.name.includes(" "))),
  );
}
