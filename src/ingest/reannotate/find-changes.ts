import type { Annotation, ListedArticle } from "../../domain/article.ts";
import type { Item } from "../../domain/item.ts";
import type { Publisher } from "../../domain/publisher.ts";
import type { NamedTag, ReannotationRun, ReannotationScope } from "../../domain/reannotation.ts";
import { TagwireError } from "../../domain/tagwire-error.ts";
import {
  type ReannotateOptions,
  type ReannotateReport,
  type Reannotating,
  stepSize,
  stopIfRaised,
} from "./reannotating.ts";

/** Looks at every article that the run has not seen yet and keeps what the rules say otherwise, step by step. */
export async function findChanges(
  { store, steps }: Reannotating,
  scope: ReannotationScope,
  start: ReannotationRun,
  { signal, onProgress }: ReannotateOptions,
  failed: ReannotateReport["failed"],
): Promise<ReannotationRun> {
  const all = await store.reannotations.count(scope);
  let run = start;
  for (;;) {
    onProgress?.("reading", Math.min(run.examined, all), all);
    stopIfRaised(signal);
    const batch = await store.reannotations.articles(scope, { after: run.after, limit: stepSize });
    if (batch.length === 0) return run;
    const looked = await Promise.all(
      batch.map(async ({ number, article }) => {
        const annotation = await annotateOrNote(steps, article, failed);
        const tags = annotation && (await store.tags.resolve(annotation.tags));
        return !tags || isSame(article, annotation, tags) ? [] : [{ number, annotation }];
      }),
    );
    run = { ...run, after: batch.at(-1)!.number, examined: run.examined + batch.length };
    await store.reannotations.keep(scope, run, looked.flat());
  }
}

async function annotateOrNote(
  steps: Reannotating["steps"],
  article: ListedArticle,
  failed: ReannotateReport["failed"],
): Promise<Annotation | undefined> {
  try {
    return await annotateAgain(steps, article);
  } catch (error) {
    if (!(error instanceof TagwireError)) throw error;
    failed.push({ url: article.url, error: error.message });
    return undefined;
  }
}

/** The step that also reads a known article's new labels: here there are none. */
async function annotateAgain(steps: Reannotating["steps"], article: ListedArticle): Promise<Annotation> {
  const { id, url, title, summary, authors, publisherKey: key, publisherName: name } = article;
  const item: Item = { id, url, title, summary, authors, categories: [] };
  const publisher: Publisher = { key, name, host: key, homepage: url, demo: false };
  const known = { ...article, html: "" };
  return (await steps.prepare({ item, publisher, seenAt: article.firstSeenAt, known })).annotation;
}

function isSame(article: ListedArticle, annotation: Annotation, tags: NamedTag[]): boolean {
  const sameFacts = article.category === annotation.category && article.language === annotation.language;
  return sameFacts && listTags(article.tags) === listTags(tags);
}

function listTags(tags: NamedTag[]): string {
  return JSON.stringify(tags.map(({ name, score }) => [name, score]).sort());
}
