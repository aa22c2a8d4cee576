import { type QueryPart, queryMistake } from "./query-mistake.ts";
import { readOperator } from "./read-operator.ts";
import type { SearchNode } from "./search-node.ts";
import { type QueryToken, splitQuery } from "./split-query.ts";

/** A longer query is a mistake or an attack; the longest headline is far shorter. */
const mostTerms = 60;
const longestQuery = 2_000;
const deepest = 20;

const help =
  'Write words, "exact phrases", -words to leave out, OR between words of which one is enough, and brackets.';

/** A query as it is read: its tokens, and how far reading has come. */
interface Reading {
  query: string;
  now: string;
  tokens: QueryToken[];
  place: number;
  depth: number;
}

/**
 * Reads a search: words that must all be there, "phrases", -exclusions, OR (in capitals), which binds its neighbours
 * (`japan OR korea summit` is (japan or korea) and summit), brackets, and operators (`searchOperators`), which can be
 * excluded and joined like words. `#Name` is the tag or the word. `now` is ISO 8601: what "date:7d" counts from.
 * Throws nothing but bad-input that says what is wrong, where, and what to write.
 */
export function parseSearchQuery(query: string, now: string): SearchNode {
  const start = { at: 0, text: "" };
  if (query.length > longestQuery)
    throw queryMistake(
      query,
      { ...start, kind: "long" },
      `it has more than ${longestQuery} characters`,
      "Search for fewer words.",
    );
  const tokens = splitQuery(query).filter(says);
  if (tokens.filter(({ kind }) => kind in terms).length > mostTerms)
    throw queryMistake(
      query,
      { ...start, kind: "long" },
      `it has more than ${mostTerms} words`,
      "Search for fewer words.",
    );
  const reading: Reading = { query, now, tokens, place: 0, depth: 0 };
  const node = readAll(reading);
  const rest = tokens[reading.place];
  if (rest)
    throw queryMistake(
      query,
      { ...rest, kind: "close" },
      "a bracket is closed that was not opened",
      "Leave it out.",
    );
  if (!node) throw queryMistake(query, { ...start, kind: "noWord" }, "there is no word in it", help);
  return node;
}

const terms = { word: true, phrase: true, operator: true };

/** Punctuation that stands alone says nothing: "Japan & Korea". */
function says(token: QueryToken): boolean {
  return (token.kind !== "word" && token.kind !== "phrase") || /[\p{L}\p{N}]/u.test(token.value);
}

/** Everything up to the end of the bracket or of the query; undefined where there is nothing. */
function readAll(reading: Reading): SearchNode | undefined {
  const nodes: SearchNode[] = [];
  for (;;) {
    const token = reading.tokens[reading.place];
    if (!token || token.kind === "close") break;
    if (token.kind === "and") {
      reading.place += 1;
      const next = reading.tokens[reading.place];
      if (nodes.length === 0 || !next || next.kind === "close" || next.kind === "and" || next.kind === "or")
        throw bothSides(reading, token, "AND");
    } else nodes.push(readAny(reading));
  }
  return nodes.length > 1 ? { kind: "all", of: nodes } : nodes[0];
}

function readAny(reading: Reading): SearchNode {
  const nodes = [readOne(reading)];
  for (;;) {
    const token = reading.tokens[reading.place];
    if (token?.kind !== "or") break;
    reading.place += 1;
    const next = reading.tokens[reading.place];
    if (!next || next.kind === "close" || next.kind === "and" || next.kind === "or")
      throw bothSides(reading, token, "OR");
    nodes.push(readOne(reading));
  }
  return nodes.length > 1 ? { kind: "any", of: nodes } : nodes[0]!;
}

function readOne(reading: Reading): SearchNode {
  const { query, tokens } = reading;
  const token = tokens[reading.place]!;
  reading.place += 1;
  if (token.kind === "or") throw bothSides(reading, token, "OR");
  if (token.kind === "not") return readExcluded(reading, token);
  if (token.kind === "open") return readBracket(reading, token);
  if (token.kind === "operator") return readOperator(query, token, reading.now);
  if (token.kind === "phrase") return { kind: "words", text: token.value, exact: true, within: "article" };
  if (token.kind === "word") return readWord(token.value);
  throw queryMistake(query, { ...token, kind: "sides" }, "there is a word missing before it", help);
}

/** A hashtag is the tag's articles, and those that write it as a word. */
function readWord(value: string): SearchNode {
  const words: SearchNode = { kind: "words", text: value, exact: false, within: "article" };
  const name = /^[#＃]([\p{L}\p{N}\p{M}_]+)$/u.exec(value)?.[1];
  return name ? { kind: "any", of: [{ kind: "tag", name }, words] } : words;
}

function readExcluded(reading: Reading, token: QueryPart): SearchNode {
  const next = reading.tokens[reading.place];
  if (!next || next.kind === "close" || next.kind === "or" || next.kind === "and")
    throw queryMistake(
      reading.query,
      { ...token, kind: "follows" },
      "nothing follows that could be left out",
      help,
    );
  return deeper(reading, token, () => ({ kind: "not", of: readOne(reading) }));
}

function readBracket(reading: Reading, token: QueryPart): SearchNode {
  return deeper(reading, token, () => {
    const node = readAll(reading);
    if (!reading.tokens[reading.place])
      throw queryMistake(
        reading.query,
        { ...token, kind: "open" },
        "a bracket is not closed",
        'Write ")" where it ends.',
      );
    reading.place += 1;
    if (!node)
      throw queryMistake(
        reading.query,
        { ...token, kind: "emptyBracket" },
        "there is no word in the brackets",
        help,
      );
    return node;
  });
}

function deeper(reading: Reading, token: QueryPart, read: () => SearchNode): SearchNode {
  reading.depth += 1;
  if (reading.depth > deepest)
    throw queryMistake(
      reading.query,
      { ...token, kind: "deep" },
      `there are more than ${deepest} brackets in one another`,
      help,
    );
  const node = read();
  reading.depth -= 1;
  return node;
}

function bothSides(reading: Reading, token: QueryPart, word: string): Error {
  const wayOut = `Write it between two words, or in quotation marks ("${word}") to search for it.`;
  return queryMistake(
    reading.query,
    { ...token, kind: "sides" },
    `${word} needs a word on both sides`,
    wayOut,
  );
}
