/** The condition that an article is no copy whose first article stands in the same list; `same`: what the list is. */
export function isFirst(same: string): string {
  return `NOT EXISTS (SELECT 1 FROM articles AS first WHERE first.id = articles.duplicate_of ${same})`;
}
