import { deflateRawSync, inflateRawSync } from "node:zlib";
import { findCategory } from "../../domain/category.ts";
import {
  type Choice,
  mostChoices,
  mostSearches,
  readChoice,
  tidyChoices,
  writeChoices,
} from "../../domain/choices/choice.ts";
import { parseSearchQuery } from "../../domain/search/parse-search-query.ts";
import { TagwireError } from "../../domain/tagwire-error.ts";

/** Why a code cannot be read. */
export type CodeMistake = "broken" | "newer" | "long" | "many" | "searches" | "choice";

/** What a code says, or why it cannot be read; `at` is what stands in it that is no choice. */
export type ReadCode = { choices: Choice[] } | { mistake: CodeMistake; at?: string };

const version = "1";
/** Addresses of so many characters pass through every browser, proxy and feed reader. */
const longestCode = 4_000;
const mostBytes = 32_768;
const utf8 = new TextDecoder("utf-8", { fatal: true });

/**
 * Choices as a part of an address: the version, then the lines of `writeChoices`, deflated (RFC 1951), in base64url
 * (RFC 4648 §5). The same choices always give the same code.
 */
export function writeWireCode(choices: readonly Choice[]): string {
  return version + deflateRawSync(writeChoices(choices), { level: 9 }).toString("base64url");
}

/** Reads any text as a code; never throws. */
export function readWireCode(code: string): ReadCode {
  if (code.length > longestCode) return { mistake: "long" };
  if (!/^\d[\w-]+$/.test(code)) return { mistake: "broken" };
  if (code[0] !== version) return { mistake: "newer" };
  const lines = inflate(code.slice(version.length));
  return lines === undefined ? { mistake: "broken" } : readLines(lines);
}

function inflate(packed: string): string | undefined {
  try {
    return utf8.decode(inflateRawSync(Buffer.from(packed, "base64url"), { maxOutputLength: mostBytes }));
  } catch {
    return undefined;
  }
}

function readLines(text: string): ReadCode {
  const choices: Choice[] = [];
  for (const line of text === "" ? [] : text.split("\n")) {
    const choice = readChoice(line);
    if (!choice || !canBeAsked(choice)) return { mistake: "choice", at: line.slice(0, 100).toWellFormed() };
    choices.push(choice);
  }
  return checkChoices(choices);
}

/** The choices, tidied; or why there are too many for one address. */
export function checkChoices(choices: readonly Choice[]): ReadCode {
  const tidy = tidyChoices(choices);
  if (tidy.length > mostChoices) return { mistake: "many" };
  if (tidy.filter(({ kind }) => kind === "search").length > mostSearches) return { mistake: "searches" };
  return writeWireCode(tidy).length > longestCode ? { mistake: "long" } : { choices: tidy };
}

function canBeAsked({ kind, name }: Choice): boolean {
  if (kind === "category") return findCategory(name) === name;
  return kind !== "search" || searchMistake(name) === undefined;
}

/** Why a search cannot be read; undefined for one that can. */
export function searchMistake(query: string): TagwireError | undefined {
  try {
    parseSearchQuery(query, "2000-01-01T00:00:00.000Z");
    return undefined;
  } catch (error) {
    if (error instanceof TagwireError) return error;
    throw error;
  }
}
