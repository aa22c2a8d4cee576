import type { SearchNode, SearchWords } from "../../domain/search/search-node.ts";
import { coverDays } from "../search/cover-days.ts";
import { factWords } from "../search/index-facts.ts";
import { type SearchTerm, searchTerm } from "../search/search-term.ts";

/** What the archive says of the names in a query. */
export interface SearchNames {
  /** Keys of all names that lead to the tag of that name; none where there is no such tag. */
  tagKeys(name: string): string[];
  publisherIds(name: string): number[];
  /** Languages of the archive. */
  languages: readonly string[];
}

/**
 * The search in FTS5's own language (https://www.sqlite.org/fts5.html#full_text_query_syntax), over the columns of
 * article_search; whatever was typed stands in quotes.
 */
export function toFtsQuery(node: SearchNode, names: SearchNames): string {
  switch (node.kind) {
    case "all":
      return allToFts(node.of, names);
    case "any":
      return anyOf(node.of.map((one) => toFtsQuery(one, names)));
    case "not":
      return allToFts([node], names);
    case "words":
      return wordsToFts(node, names);
    case "author":
      return `{authors} : ${phrase(searchTerm(authorWords(node.text), []))}`;
    default:
      return `{facts} : (${factsOf(node, names).map(quote).join(" OR ")})`;
  }
}

/** NOT stands between two searches, so what only excludes is taken from all articles. */
function allToFts(nodes: SearchNode[], names: SearchNames): string {
  const wanted = nodes.filter(({ kind }) => kind !== "not").map((node) => toFtsQuery(node, names));
  const unwanted = nodes.flatMap((node) => (node.kind === "not" ? [toFtsQuery(node.of, names)] : []));
  if (wanted.length === 0) wanted.push(`{facts} : ${quote(factWords.every)}`);
  const all = `(${wanted.join(" AND ")})`;
  return unwanted.length === 0 ? all : `(${all} NOT ${anyOf(unwanted)})`;
}

function anyOf(queries: string[]): string {
  return `(${queries.join(" OR ")})`;
}

function wordsToFts(words: SearchWords, { languages }: SearchNames): string {
  const term = searchTerm(words, languages);
  const title = words.within === "title";
  const itself = `{title${title ? "" : " text"}} : ${phrase(term)}`;
  if (term.stems.length === 0) return itself;
  const stems = term.stems.map(quote).join(" OR ");
  return `(${itself} OR {title_stems${title ? "" : " text_stems"}} : (${stems}))`;
}

function authorWords(text: string): SearchWords {
  return { kind: "words", text, exact: true, within: "article" };
}

function phrase({ words, prefix }: SearchTerm): string {
  if (words.length === 0) return quote(factWords.none);
  return `${quote(words.join(" "))}${prefix ? " *" : ""}`;
}

type FactNode = Exclude<SearchNode, { kind: "all" | "any" | "not" | "words" | "author" }>;

function factsOf(node: FactNode, names: SearchNames): string[] {
  const facts = wordsOfFact(node, names);
  return facts.length > 0 ? facts : [factWords.none];
}

function wordsOfFact(node: FactNode, { tagKeys, publisherIds }: SearchNames): string[] {
  switch (node.kind) {
    case "tag":
      return tagKeys(node.name).map(factWords.tag);
    case "publisher":
      return publisherIds(node.name).map(factWords.publisher);
    case "category":
      return [factWords.category(node.category)];
    case "language":
      return [factWords.language(node.code)];
    case "dates":
      return coverDays(node).map(factWords.date);
    case "image":
      return [factWords.image];
  }
}

/** SQLite reads a NUL as the end. */
function quote(words: string): string {
  return `"${words.replace(/["\0]/g, " ")}"`;
}
