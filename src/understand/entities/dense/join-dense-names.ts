import type { NameMention } from "../name-mention.ts";

/** Behind a country it makes no name of its own that a reader follows: 日本政府 speaks of Japan. */
const government =
  /^(?:の)?(?:政府|政権|当局|側|軍|大統領府|首相府|議会|国会|代表|代表団|大使館|外務省|国防省|外交部|정부|군|측|당국|의회|국회|외교부|국방부|대사관|대표팀|대표단|정권)$/u;

/** With a title behind it, a name in katakana is one (ジャッド・ディーア報道官), whatever the model makes of it. */
const katakana = /^[\p{Script=Katakana}ー・＝]+$/u;

/**
 * Brings together what tables know, what rules find and what the model recognizes. Tables are surest: the model adds
 * what they do not know, and longer names that hold a known one (日本航空), which is then marked as part of it. Of the
 * rules' names those in katakana with a title stay; the others are only clues for the model.
 */
export function joinDenseNames(
  known: readonly NameMention[],
  ruled: readonly NameMention[],
  recognized: readonly NameMention[],
): NameMention[] {
  const sure = ruled.filter(({ titled, text }) => titled && katakana.test(text));
  const added = recognized.filter(
    (name) =>
      known.every((each) => givesWay(each, name)) &&
      sure.every((each) => !overlaps(each, name) || isSame(each, name)),
  );
  const free = sure.filter((name) => added.every((each) => !overlaps(each, name)));
  return [
    ...known.map((each) => (added.some((name) => holds(name, each)) ? { ...each, part: true } : each)),
    ...added.map((name) => (ruled.some((rule) => rule.titled && isSame(rule, name)) ? titled(name) : name)),
    ...free,
  ];
}

/** Whether a known name leaves room for a recognized one: they do not meet, or the longer one is a name of its own. */
function givesWay(known: NameMention, name: NameMention): boolean {
  if (!overlaps(known, name)) return true;
  if (name.weak || !holds(name, known) || isSame(name, known)) return false;
  if (known.type === "event" && name.type === "event") return false;
  return known.start > name.start || !government.test(name.text.slice(known.end - name.start));
}

function isSame(a: NameMention, b: NameMention): boolean {
  return a.start === b.start && a.end === b.end;
}

function titled(name: NameMention): NameMention {
  return { ...name, type: "person", titled: true };
}

function overlaps(a: NameMention, b: NameMention): boolean {
  return a.start < b.end && a.end > b.start;
}

function holds(outer: NameMention, inner: NameMention): boolean {
  return outer.start <= inner.start && outer.end >= inner.end;
}
