import { tagAddress } from "../../domain/addresses.ts";
import { categories } from "../../domain/category.ts";
import { searchOperators } from "../../domain/search/split-query.ts";
import type { Store } from "../../store/store.ts";
import type { Words } from "../words/words.ts";

/** What a query that is being typed may become. */
export interface Completion {
  /** The whole query. */
  query: string;
  /** What stands in the list. */
  label: string;
  /** Beside it. */
  note?: string;
  /** A page that shows it better than a search. */
  address?: string;
}

const most = 8;
const values: Record<string, readonly string[]> = {
  has: ["image"],
  date: ["today", "7d", "30d", "3m", "1y"],
};
const operators = searchOperators.map((operator) => `${operator}:`);

/** Completes the last word of a query: tags by any of their words, and what operators take. */
export async function completeQuery(store: Store, typed: string, words: Words): Promise<Completion[]> {
  const [, before = "", last = ""] = /^(.*?[\s(]?[-!]?)([^\s()"]*)$/su.exec(typed) ?? [];
  if (last === "") return [];
  const [, operator, value] = /^([a-z]+)[:：](.*)$/iu.exec(last) ?? [];
  const wanted = (value ?? last).toLowerCase();
  switch (operator?.toLowerCase()) {
    case undefined:
      return completeWord(store, { before, last }, words);
    case "tag":
      return completeTag(store, before, wanted, words);
    case "publisher":
      return completePublisher(store, before, wanted, words);
    case "category":
      return categories
        .map((category) => ({ value: category, label: words.categories[category] }))
        .filter((one) => [one.value, one.label].some((name) => name.toLowerCase().startsWith(wanted)))
        .map(({ value, label }) => ({ query: `${before}category:${value} `, label }));
    default:
      return (values[operator!.toLowerCase()] ?? [])
        .filter((one) => one.startsWith(wanted))
        .map((one) => `${operator}:${one}`)
        .map((label) => ({ query: `${before}${label} `, label }));
  }
}

/** A word alone leads to the tag's own page. */
async function completeWord(
  store: Store,
  { before, last }: { before: string; last: string },
  words: Words,
): Promise<Completion[]> {
  const tags =
    last.length > 1 || /[^\x20-\x7f]/.test(last) ? await completeTag(store, before, last, words) : [];
  if (before.trim() === "") for (const tag of tags) tag.address = tagAddress(tag.label.slice(1));
  const starting = operators.filter((operator) => operator.startsWith(last.toLowerCase()));
  const named = starting.map((label) => ({ query: before + label, label }));
  return [...tags.slice(0, most - named.length), ...named];
}

async function completeTag(store: Store, before: string, typed: string, words: Words): Promise<Completion[]> {
  const tags = await store.tags.suggest(typed, most);
  return tags.map(({ name, articles, alias }) => ({
    query: `${before}tag:${name} `,
    label: `#${name}`,
    note: alias ? `${alias} · ${words.articles(articles)}` : words.articles(articles),
  }));
}

async function completePublisher(
  store: Store,
  before: string,
  typed: string,
  words: Words,
): Promise<Completion[]> {
  const publishers = await store.publishers.list();
  return publishers
    .filter(({ key, name }) => [key, name].some((one) => one.toLowerCase().includes(typed)))
    .sort((a, b) => b.articles - a.articles)
    .slice(0, most)
    .map(({ key, name, articles }) => ({
      query: `${before}publisher:${/[\s()"]/.test(key) ? JSON.stringify(key) : key} `,
      label: name,
      note: words.articles(articles),
    }));
}
