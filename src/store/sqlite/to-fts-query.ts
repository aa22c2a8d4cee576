import type { SearchQuery, SearchTerm } from "../parse-search-query.ts";

/** FTS5's own language (https://www.sqlite.org/fts5.html#full_text_query_syntax); every word stands in quotes. */
export function toFtsQuery({ groups, excluded }: SearchQuery): string {
  const wanted = groups.map((terms) => `(${terms.map(termToFts).join(" OR ")})`).join(" AND ");
  if (excluded.length === 0) return wanted;
  return `(${wanted}) NOT (${excluded.map(termToFts).join(" OR ")})`;
}

function termToFts({ words, prefix }: SearchTerm): string {
  return `"${words.join(" ")}"${prefix ? " *" : ""}`;
}
