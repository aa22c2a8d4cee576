import type { Filing } from "../../domain/article.ts";
import { finishItem } from "./create-items.ts";
import type { Sql } from "./create-sql.ts";
import { type FilingContext, fileArticle, type SaveResult } from "./file-article.ts";
import { recountStory } from "./recount-story.ts";
import { writeSearchIndex } from "./search-index.ts";

/**
 * Saves a batch in one transaction. A filing that cannot be saved does not take the others along: they are saved, and
 * the first such error is thrown after that. A caller that then saves each filing singly loses nothing and learns
 * which one was at fault; those that were saved answer "unchanged".
 */
export function saveFilings(sql: Sql, filings: Filing[]): SaveResult[] {
  const failures: unknown[] = [];
  const results = sql.write(() => {
    const context: FilingContext = { search: new Map(), storyIds: new Set() };
    const saved = filings.flatMap((filing) => {
      try {
        return [sql.part(() => saveFiling(sql, filing, context))];
      } catch (error) {
        failures.push(error);
        return [];
      }
    });
    for (const storyId of context.storyIds) recountStory(sql, storyId);
    writeSearchIndex(sql, context.search);
    return saved;
  });
  if (failures.length > 0) throw failures[0];
  return results;
}

function saveFiling(sql: Sql, filing: Filing, context: FilingContext): SaveResult {
  const result = fileArticle(sql, filing, context);
  const { article, itemNumber, itemChangedAt: changedAt, readAt } = filing;
  if (itemNumber !== undefined) finishItem(sql, itemNumber, { articleId: article.id, readAt, changedAt });
  return result;
}
