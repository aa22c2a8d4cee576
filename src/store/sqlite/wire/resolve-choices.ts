import type { Choice, ChoiceKind } from "../../../domain/choices/choice.ts";
import { holdsWords } from "../../../domain/choices/mute-words.ts";
import { parseSearchQuery } from "../../../domain/search/parse-search-query.ts";
import { tagKey } from "../../../domain/tag-key.ts";
import type { Sql } from "../create-sql.ts";
import { findTagRow } from "../find-tag-row.ts";
import { searchNames } from "../search-names.ts";
import { toFtsQuery } from "../to-fts-query.ts";

/** Choices as the tables know them; names that lead to nothing are left out. */
interface ResolvedNames {
  tagIds: number[];
  publisherIds: number[];
}

export interface WireChoices {
  followed: ResolvedNames & {
    categories: string[];
    /** In FTS5's language, one for each search. */
    searches: string[];
  };
  muted: ResolvedNames & {
    /** Absent where no word is muted. */
    holdsWord?: (text: string) => boolean;
  };
}

/** What is followed, and what is muted. */
export function resolveChoices(sql: Sql, choices: readonly Choice[], now: string): WireChoices {
  const names = searchNames(sql);
  const followed = choices.filter(({ muted }) => !muted);
  const muted = choices.filter((choice) => choice.muted);
  const words = namesOf(muted, "word");
  return {
    followed: {
      ...resolveNames(sql, followed),
      categories: namesOf(followed, "category"),
      searches: namesOf(followed, "search").map((query) => toFtsQuery(parseSearchQuery(query, now), names)),
    },
    muted: { ...resolveNames(sql, muted), ...(words.length > 0 && { holdsWord: holdsWords(words) }) },
  };
}

function resolveNames(sql: Sql, choices: readonly Choice[]): ResolvedNames {
  const tags = namesOf(choices, "tag").flatMap((name) => findTagRow(sql, tagKey(name)) ?? []);
  const publishers = namesOf(choices, "publisher").flatMap(
    (key) => sql.get<{ id: number }>("SELECT id FROM publishers WHERE key = ?", key) ?? [],
  );
  return {
    tagIds: [...new Set(tags.filter(({ blocked }) => blocked === null).map(({ id }) => id))],
    publisherIds: publishers.map(({ id }) => id),
  };
}

function namesOf(choices: readonly Choice[], kind: ChoiceKind): string[] {
  return choices.filter((choice) => choice.kind === kind).map(({ name }) => name);
}
