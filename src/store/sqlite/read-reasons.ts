import type { ArticleReasons } from "../../domain/article.ts";
import { tagKey } from "../../domain/tag-key.ts";
import type { Sql } from "./create-sql.ts";
import { findTagRow } from "./find-tag-row.ts";
import { readGiven } from "./given-tags.ts";
import type { NotedTag } from "./list-articles.ts";

interface NotesRow {
  tags: string;
  evidence: string;
  category_evidence: string | null;
  language_evidence: string | null;
  story_evidence: string | null;
}

export function readReasons(sql: Sql, id: string): ArticleReasons | undefined {
  return sql.read(() => {
    const row = sql.get<NotesRow>(
      `SELECT n.tags, n.evidence, n.category_evidence, n.language_evidence, n.story_evidence
        FROM articles AS a JOIN article_notes AS n ON n.seq = a.seq WHERE a.id = ?`,
      id,
    );
    if (!row) return undefined;
    return {
      tags: readTagReasons(sql, row),
      ...(row.category_evidence !== null && { category: row.category_evidence }),
      ...(row.language_evidence !== null && { language: row.language_evidence }),
      ...(row.story_evidence !== null && { story: row.story_evidence }),
    };
  });
}

/** A tag may have been given under several names. */
function readTagReasons(sql: Sql, { tags, evidence }: NotesRow): ArticleReasons["tags"] {
  const given = readGiven(evidence).map(([name, lines]) => {
    return { name, lines, tagId: findTagRow(sql, tagKey(name))?.id };
  });
  return (JSON.parse(tags) as NotedTag[]).map(([id, name, kind, score]) => {
    const mine = given.filter(({ tagId }) => tagId === id);
    const other = mine.find((one) => tagKey(one.name) !== tagKey(name));
    return {
      name,
      kind,
      score,
      evidence: mine.flatMap(({ lines }) => lines),
      ...(other && { given: other.name }),
    };
  });
}
