/** The text that stands in a list most often; of several that are as frequent the first. */
export function mostFrequent(list: readonly string[]): string {
  const counts = Map.groupBy(list, (one) => one);
  return [...counts].reduce((best, one) => (one[1].length > best[1].length ? one : best))[0];
}
