import type { Words } from "../words/words.ts";
import { type Html, html } from "./html.ts";

/** What can be searched for, by examples that are the same in every language. */
const examples = {
  all: ["japan summit"],
  phrase: ['"South Korea"'],
  without: ["-sumo", "-tag:Sumo"],
  either: ["japan OR korea"],
  brackets: ["(japan OR korea) summit"],
  filed: ["tag:JapanRelations", "publisher:bbc.co.uk", "category:Politics", "lang:de"],
  where: ["intitle:election", 'author:"Ann Lee"'],
  date: ["date:7d", "date:2026-11", "date:2026-11-01/2026-11-24"],
  image: ["has:image"],
};

export type SearchRule = keyof typeof examples;

/** How to search, as a list. */
export function searchRules({ search }: Words): Html {
  const rules = Object.entries(examples).map(([rule, queries]) => {
    const shown = queries.map((query) => html`<code>${query}</code> `);
    return html`<li>${shown}– ${search.rule[rule as SearchRule]}</li>`;
  });
  return html`<ul>${rules}</ul>`;
}
