import type { Choice, ChoiceKind } from "../../../domain/choices/choice.ts";
import { parseSearchQuery } from "../../../domain/search/parse-search-query.ts";
import type { SearchNode } from "../../../domain/search/search-node.ts";
import { tagKey } from "../../../domain/tag-key.ts";
import type { Sql } from "../create-sql.ts";
import { findTagRow } from "../find-tag-row.ts";
import { searchNames } from "../search-names.ts";
import { toFtsQuery } from "../to-fts-query.ts";

/** Choices as the tables know them; names that lead to nothing are left out. */
export interface ResolvedChoices {
  tagIds: number[];
  publisherIds: number[];
  categories: string[];
  /** In FTS5's language, one for each search. */
  searches: string[];
}

/** What is followed, and what is muted: words as one search. */
export function resolveChoices(
  sql: Sql,
  choices: readonly Choice[],
  now: string,
): { followed: ResolvedChoices; muted: ResolvedChoices } {
  const names = searchNames(sql);
  const read = (nodes: SearchNode[]) => nodes.map((node) => toFtsQuery(node, names));
  const followed = choices.filter(({ muted }) => !muted);
  const muted = choices.filter((choice) => choice.muted);
  const words = namesOf(muted, "word").map(wordNode);
  return {
    followed: {
      ...resolveNames(sql, followed),
      searches: read(namesOf(followed, "search").map((query) => parseSearchQuery(query, now))),
    },
    muted: {
      ...resolveNames(sql, muted),
      searches: words.length > 0 ? read([{ kind: "any", of: words }]) : [],
    },
  };
}

/** As it is written: a mute that took other forms along would hide what nobody meant. */
function wordNode(text: string): SearchNode {
  return { kind: "words", text, exact: true, within: "article" };
}

function resolveNames(sql: Sql, choices: readonly Choice[]): Omit<ResolvedChoices, "searches"> {
  const tags = namesOf(choices, "tag").flatMap((name) => findTagRow(sql, tagKey(name)) ?? []);
  const publishers = namesOf(choices, "publisher").flatMap(
    (key) => sql.get<{ id: number }>("SELECT id FROM publishers WHERE key = ?", key) ?? [],
  );
  return {
    tagIds: [...new Set(tags.filter(({ blocked }) => blocked === null).map(({ id }) => id))],
    publisherIds: publishers.map(({ id }) => id),
    categories: namesOf(choices, "category"),
  };
}

function namesOf(choices: readonly Choice[], kind: ChoiceKind): string[] {
  return choices.filter((choice) => choice.kind === kind).map(({ name }) => name);
}
