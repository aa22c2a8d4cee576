import type { Reading } from "../text/reading.ts";
import { type Party, weighMentions } from "./measure-parties.ts";

/** A mention of a country without its name. */
export interface Implied {
  code: string;
  sentence: number;
  /** Whether a matter between two countries tells it. */
  issue: boolean;
  /** The word, where it explains a tag. */
  word?: string;
}

/** Adds mentions that do not name the country to what names it; the weightiest first. */
export function growParties(parties: Party[], implied: Implied[], reading: Reading): Party[] {
  const byCode = Map.groupBy(implied, ({ code }) => code);
  const codes = new Set([...parties.map(({ code }) => code), ...byCode.keys()]);
  return [...codes]
    .map((code) => {
      const party = parties.find((other) => other.code === code) ?? noParty(code);
      const added = byCode.get(code);
      return added ? growParty(party, added, reading) : party;
    })
    .sort((a, b) => b.weight - a.weight);
}

function growParty(party: Party, added: Implied[], reading: Reading): Party {
  const sum = { title: party.title, lead: party.lead, body: party.body };
  for (const { sentence } of added) sum[reading.sentences[sentence]!.part]++;
  return {
    ...party,
    ...sum,
    weight: weighMentions(sum),
    venue: party.venue && added.every(({ issue }) => !issue),
    sentences: new Set([...party.sentences, ...added.map(({ sentence }) => sentence)]),
    words: [...new Set([...party.words, ...added.flatMap(({ word }) => word ?? [])])],
    issues: new Set([...party.issues, ...added.filter(({ issue }) => issue).map(({ sentence }) => sentence)]),
  };
}

function noParty(code: string): Party {
  return {
    code,
    title: 0,
    lead: 0,
    body: 0,
    weight: 0,
    venue: false,
    headline: false,
    leaders: new Set(),
    issues: new Set(),
    sentences: new Set(),
    words: [],
  };
}
