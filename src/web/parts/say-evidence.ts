import type { TagKind } from "../../domain/tag.ts";
import type { EvidenceRule } from "../words/evidence/evidence-words.ts";
import type { Words } from "../words/words.ts";

/** How the rules write down what they saw, in English, when they file an article. */
const patterns: [EvidenceRule, RegExp][] = [
  ["section", /^the publisher's section "(.*)"$/],
  ["keyword", /^the publisher's keyword "(.*)"$/],
  ["address", /^"(.*)" in the address$/],
  ["noCategoryWords", /^no words that tell of another category$/],
  ["textWords", /^words of the text: (.*)$/],
  ["noLetters", /^no letters$/],
  ["noLettersDeclared", /^no letters; declared as (.*)$/],
  ["detected", /^lid\.176(?: and n-grams)?: (\S+) \(([\d.]+)\)$/],
  ["script", /^written in ([A-Z]\w+)$/],
  ["onlyJapanese", /^characters that only Japanese writes so$/],
  ["ideographs", /^ideographs only; declared as ja$/],
  ["noKana", /^written in Chinese characters without kana$/],
  ["diplomacy", /^diplomacy between (.*\)) and (.*)$/],
  ["fieldWords", /^words of the field: (.*)$/],
  ["countryTheme", /^main country \((.*)\) with main theme \((.*)\)$/],
  ["thing", /^(person|organization|place|event) "(.*)": (\d+) in the title, (\d+) in the lead, (\d+) below$/],
  ["countryWords", /^country named by (.*)$/],
  ["themeWordsInTitle", /^theme by the words (.*), in the title too$/],
  ["themeWords", /^theme by the words (.*)$/],
  ["event", /^event named "(.*)", (\d+) times$/],
  ["broader", /^broader than (#.*)$/],
  ["countryOf", /^the country of (#.*)$/],
  ["countryBehind", /^the country that "(.*)" belongs to$/],
  ["region", /^the region of (.*)$/],
  ["startsStory", /^starts a story: only ([\d.]+) like (\S+)$/],
  ["startsAlone", /^starts a story: it shares nothing with any other$/],
  ["alike", /^likeness ([\d.]+): shares (.*)$/],
  ["alikeLater", /^looking back: likeness ([\d.]+) to (\S+), shares (.*)$/],
  ["unlikeLater", /^looking back: too unlike the rest of (\S+)$/],
];

/** A line of evidence in the reader's language; what no rule wrote (a sentence of the article) stays as it is. */
export function sayEvidence(line: string, words: Words): string {
  for (const [rule, pattern] of patterns) {
    const match = pattern.exec(line);
    if (match) return words.evidence[rule](...sawOf(rule, match.slice(1), words));
  }
  return line;
}

function sawOf(rule: EvidenceRule, saw: string[], words: Words): string[] {
  return rule === "thing" ? [words.kind[saw[0] as TagKind], ...saw.slice(1)] : saw;
}
