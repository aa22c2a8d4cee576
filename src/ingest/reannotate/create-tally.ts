import type { Annotation, ListedArticle } from "../../domain/article.ts";
import type { NamedTag } from "../../domain/reannotation.ts";
import { compareTags } from "./compare-tags.ts";
import type { Difference, Move } from "./difference.ts";

/** What a tag's page gains and loses, by publisher. */
export type PageChange = Map<string, number>;

export interface Tally {
  add(article: ListedArticle, annotation: Annotation, tags: NamedTag[]): void;
  /** By the names of tags. */
  readonly pages: Map<string, PageChange>;
  difference(examined: number): Omit<Difference, "pages">;
}

const mostExamples = 10;

/** Counts changes, article by article. */
export function createTally(): Tally {
  const [gained, lost] = [new Map<string, number>(), new Map<string, number>()];
  const [moved, categories, languages] = [createMoves(), createMoves(), createMoves()];
  const pages = new Map<string, PageChange>();
  let [changed, rescored] = [0, 0];

  function turn(article: ListedArticle, { name }: NamedTag, by: 1 | -1): void {
    // A copy of wire text stands on no page by itself.
    if (article.duplicateOf) return;
    const page = pages.get(name) ?? new Map();
    pages.set(name, page);
    count(page, article.publisherKey, by);
  }

  return {
    pages,
    add(article, { category, language }, tags) {
      const change = compareTags(article.tags, tags);
      const isOther = category !== article.category || language !== article.language;
      if (isOther || change.gained.length + change.lost.length + change.moved.length > 0) changed += 1;
      else rescored += 1;
      for (const tag of change.gained) count(gained, tag.name, 1);
      for (const tag of change.lost) count(lost, tag.name, 1);
      for (const { from, to } of change.moved) moved.add(from.name, to.name);
      for (const tag of [...change.gained, ...change.moved.map(({ to }) => to)]) turn(article, tag, 1);
      for (const tag of [...change.lost, ...change.moved.map(({ from }) => from)]) turn(article, tag, -1);
      if (category !== article.category) categories.add(article.category, category);
      if (language !== article.language) languages.add(article.language, language);
    },
    difference: (examined) => ({
      articles: { examined, changed, rescored },
      tags: {
        gained: tallyOf(gained),
        lost: tallyOf(lost),
        moved: { total: moved.total(), examples: moved.list().slice(0, mostExamples) },
      },
      categories: categories.list(),
      languages: languages.list(),
    }),
  };
}

function count(counts: Map<string, number>, name: string, by: number): void {
  counts.set(name, (counts.get(name) ?? 0) + by);
}

function tallyOf(counts: Map<string, number>) {
  const examples = [...counts].map(([name, articles]) => ({ name, articles }));
  const total = examples.reduce((sum, { articles }) => sum + articles, 0);
  return { total, examples: examples.sort((a, b) => b.articles - a.articles).slice(0, mostExamples) };
}

function createMoves() {
  const moves = new Map<string, Move>();
  const list = () => [...moves.values()].sort((a, b) => b.articles - a.articles);
  return {
    add(from: string, to: string): void {
      const key = JSON.stringify([from, to]);
      const move = moves.get(key) ?? { from, to, articles: 0 };
      move.articles += 1;
      moves.set(key, move);
    },
    list,
    total: () => list().reduce((sum, { articles }) => sum + articles, 0),
  };
}
