import type { FilterChoices } from "../../domain/article-filter.ts";
import { type Html, html, nothing } from "../parts/html.ts";
import { closeMark } from "../parts/marks.ts";
import type { FilterFact } from "../words/lists/list-words.ts";
import type { Words } from "../words/words.ts";
import { languageName, nameChoices } from "./name-choices.ts";
import {
  filterFacts,
  filterParameters,
  filterQuery,
  filterValue,
  isNarrowed,
  type PageFilter,
  withoutFact,
  withQuery,
} from "./page-filter.ts";

/** More choices of one kind would make a list that nobody reads through. */
const mostChoices = 100;

/** What the bar is for: the page's path, what else its address keeps, and what can be chosen. */
export interface FilterBar {
  path: string;
  query: Record<string, string>;
  filter: PageFilter;
  choices: FilterChoices;
  /** Set where only so many of the newest articles were counted. */
  counted?: number | undefined;
  /** The days that the list spans. */
  days?: { first: string; last: string };
  /** The fact that the list itself decides. */
  of?: FilterFact;
}

/** In one line what the list is narrowed to, each choice to be taken back, and a form to narrow it further. */
export function filterBar(bar: FilterBar, words: Words): Html {
  const narrowed = isNarrowed(bar.filter);
  const fields = filterFacts.filter((fact) => fact !== bar.of).map((fact) => field(fact, bar, words));
  const form = fields.every((one) => one === nothing) ? nothing : filterForm(fields, bar, words);
  if (!narrowed && form === nothing) return nothing;
  return html`<div class="narrowing">${narrowed ? chosen(bar, words) : nothing}${form}</div>`;
}

function chosen({ path, query, filter, choices, counted }: FilterBar, words: Words): Html {
  const links = nameChoices(filter, words).map(({ fact, name }) => {
    const address = withQuery(path, { ...query, ...filterQuery(withoutFact(filter, fact)) });
    const label = words.lists.without(name);
    return html`<li><a href="${address}" rel="nofollow" title="${label}" aria-label="${label}"><bdi>${name}</bdi> ${closeMark}</a></li>`;
  });
  const count = counted ? nothing : html`<li class="quiet">${words.articles(choices.found)}</li>`;
  return html`<ul class="chosen" aria-label="${words.lists.narrow}">${links}${count}</ul>`;
}

function filterForm(fields: Html[], { path, query, counted }: FilterBar, words: Words): Html {
  const hidden = Object.entries(query).map(
    ([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`,
  );
  const note = counted ? html`<p class="quiet">${words.lists.counted(words.articles(counted))}</p>` : nothing;
  return html`<details class="narrow"><summary>${words.lists.narrow}</summary><form action="${path}">${hidden}${fields}<button>${words.lists.show}</button></form>${note}</details>`;
}

function field(fact: FilterFact, bar: FilterBar, words: Words): Html {
  const name = filterParameters[fact];
  const value = filterValue(bar.filter, fact);
  if (fact === "day") return dayField(name, value, bar, words);
  const options = optionsOf(fact, bar.choices, words);
  if (options.length < 2 && value === undefined) return nothing;
  const shown = options.slice(0, mostChoices);
  return html`<label><span>${words.lists.facts[fact]}</span> <select name="${name}"><option value="">${words.lists.any}</option>${shown.map(
    (one) =>
      html`<option value="${one.key}"${one.key === value ? html` selected` : nothing}>${one.name} (${words.figure(one.articles)})</option>`,
  )}${value !== undefined && !shown.some(({ key }) => key === value) ? chosenOption(bar, fact, value, words) : nothing}</select></label>`;
}

function chosenOption({ filter }: FilterBar, fact: FilterFact, value: string, words: Words): Html {
  const name = nameChoices(filter, words).find((one) => one.fact === fact)?.name ?? value;
  return html`<option value="${value}" selected>${name}</option>`;
}

function dayField(name: string, value: string | undefined, { days }: FilterBar, words: Words): Html {
  if (!days || (days.first === days.last && value === undefined)) return nothing;
  return html`<label><span>${words.lists.facts.day}</span> <input type="date" name="${name}" value="${value ?? ""}" min="${days.first}" max="${days.last}"></label>`;
}

function optionsOf(
  fact: Exclude<FilterFact, "day">,
  { publishers, languages, categories }: FilterChoices,
  words: Words,
): { key: string; name: string; articles: number }[] {
  if (fact === "publisher") return publishers;
  if (fact === "language")
    return languages.map(({ key, articles }) => ({ key, articles, name: languageName(key, words) }));
  return categories.map(({ key, articles }) => ({ key, articles, name: words.categories[key] }));
}
