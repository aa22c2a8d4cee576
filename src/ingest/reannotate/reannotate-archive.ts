import type { Annotation, ListedArticle } from "../../domain/article.ts";
import type { Item } from "../../domain/item.ts";
import type { Publisher } from "../../domain/publisher.ts";
import type {
  NamedTag,
  Reannotation,
  ReannotationRun,
  ReannotationScope,
} from "../../domain/reannotation.ts";
import type { TagBirth } from "../../domain/tag-birth.ts";
import { TagwireError } from "../../domain/tagwire-error.ts";
import type { Store } from "../../store/store.ts";
import type { StepPool } from "../step-pool.ts";
import { createTally } from "./create-tally.ts";
import type { Difference } from "./difference.ts";
import { findBirths } from "./find-births.ts";

/** What a run works with. */
export interface Reannotating {
  store: Store;
  steps: Pick<StepPool, "prepare">;
  now: () => Date;
  birth: TagBirth;
  /** Names the present rules: a run that was begun by others starts anew. */
  rules: string;
}

export interface ReannotateOptions {
  /** Only find the difference. */
  dryRun?: boolean;
  signal?: AbortSignal;
  /** What is being done, and how far it is. */
  onProgress?: (doing: "reading" | "filing", done: number, of: number) => void;
  /** Told what will change, before anything does. */
  onDifference?: (difference: Difference) => void;
}

export interface ReannotateReport {
  difference: Difference;
  /** Articles that were filed anew. */
  filed: number;
  /** Articles that an earlier, interrupted run had looked at already. */
  resumedAfter: number;
  /** Articles that stay as they are, because reading them took too long. */
  failed: { url: string; error: string }[];
}

/** An article at a time for each thread, and some in waiting; a step is saved whole. */
const stepSize = 50;

/**
 * Applies the present rules to the archive: first finds what they say of every article, then says what that changes,
 * then files the articles anew. Every step is saved: a run that was interrupted goes on where it stopped. Verdicts on
 * tags hold. Throws "interrupted" when the signal is raised.
 */
export async function reannotateArchive(
  work: Reannotating,
  scope: ReannotationScope,
  options: ReannotateOptions = {},
): Promise<ReannotateReport> {
  const before = await findRun(work, scope);
  const failed: ReannotateReport["failed"] = [];
  const run = await findChanges(
    work,
    scope,
    before ?? { rules: work.rules, after: 0, examined: 0 },
    options,
    failed,
  );
  const { difference, found } = await sumUp(work, scope, run);
  options.onDifference?.(difference);
  const filed = options.dryRun ? 0 : await fileAnew(work, scope, found, options);
  await work.store.reannotations.end(scope);
  return { difference, filed, resumedAfter: before?.examined ?? 0, failed };
}

async function findRun(
  { store: { reannotations }, rules }: Reannotating,
  scope: ReannotationScope,
): Promise<ReannotationRun | undefined> {
  const run = await reannotations.run(scope);
  if (!run || run.rules === rules) return run;
  await reannotations.end(scope);
  return undefined;
}

async function findChanges(
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

async function sumUp(
  { store, birth }: Reannotating,
  scope: ReannotationScope,
  run: ReannotationRun,
): Promise<{ difference: Difference; found: number }> {
  const tally = createTally();
  let found = 0;
  for await (const { number, annotation } of eachFound(store, scope)) {
    const [stored] = await store.reannotations.articles(scope, { after: number - 1, limit: 1 });
    if (stored?.number !== number) continue;
    tally.add(stored.article, annotation, await store.tags.resolve(annotation.tags));
    found += 1;
  }
  const pages = await findBirths(store, tally.pages, birth);
  return { difference: { ...tally.difference(run.examined), pages }, found };
}

async function* eachFound(store: Store, scope: ReannotationScope): AsyncGenerator<Reannotation> {
  for (let after = 0; ; ) {
    const found = await store.reannotations.found(scope, { after, limit: stepSize });
    if (found.length === 0) return;
    yield* found;
    after = found.at(-1)!.number;
  }
}

async function fileAnew(
  { store, now }: Reannotating,
  scope: ReannotationScope,
  all: number,
  { signal, onProgress }: ReannotateOptions,
): Promise<number> {
  let filed = 0;
  for (;;) {
    onProgress?.("filing", filed, all);
    stopIfRaised(signal);
    const found = await store.reannotations.found(scope, { after: 0, limit: stepSize });
    if (found.length === 0) return filed;
    await store.reannotations.apply(found, now().toISOString());
    filed += found.length;
  }
}

function stopIfRaised(signal: AbortSignal | undefined): void {
  if (signal?.aborted)
    throw new TagwireError("interrupted", "Stopped. The same command goes on where it was.");
}
