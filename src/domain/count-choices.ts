import type { ArticleFilter, ArticleGroup, FilterChoices } from "./article-filter.ts";

/**
 * What the groups of a list leave to choose: each fact counted under the other two of the filter. The day is not looked
 * at: the groups are of that day already. Copies count where the list is narrowed to one publisher, whose own they are.
 */
export function countChoices(groups: readonly ArticleGroup[], filter: ArticleFilter): FilterChoices {
  const { publisherKey, language, category } = filter;
  const isPublisher = (group: ArticleGroup) => !publisherKey || group.publisherKey === publisherKey;
  const isLanguage = (group: ArticleGroup) => !language || group.language === language;
  const isCategory = (group: ArticleGroup) => !category || group.category === category;
  const own = (group: ArticleGroup) => group.articles + (publisherKey ? group.copies : 0);
  const found = groups.filter((group) => isPublisher(group) && isLanguage(group) && isCategory(group));
  const names = new Map(groups.map((group) => [group.publisherKey, group.publisherName]));
  const publishers = countBy(
    groups.filter((group) => isLanguage(group) && isCategory(group)),
    (group) => group.publisherKey,
    (group) => group.articles + group.copies,
  );
  return {
    found: found.reduce((sum, group) => sum + own(group), 0),
    publishers: publishers.map((one) => ({ ...one, name: names.get(one.key)! })),
    languages: countBy(
      groups.filter((group) => isPublisher(group) && isCategory(group)),
      (group) => group.language,
      own,
    ),
    categories: countBy(
      groups.filter((group) => isPublisher(group) && isLanguage(group)),
      (group) => group.category,
      own,
    ),
  };
}

function countBy<Key extends string>(
  groups: readonly ArticleGroup[],
  keyOf: (group: ArticleGroup) => Key,
  own: (group: ArticleGroup) => number,
): { key: Key; articles: number }[] {
  const counts = new Map<Key, number>();
  for (const group of groups) counts.set(keyOf(group), (counts.get(keyOf(group)) ?? 0) + own(group));
  return [...counts]
    .map(([key, articles]) => ({ key, articles }))
    .filter(({ articles }) => articles > 0)
    .sort((one, other) => other.articles - one.articles || (one.key < other.key ? -1 : 1));
}
