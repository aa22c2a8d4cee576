import type { Reannotation, ReannotationRun, ReannotationScope } from "../../domain/reannotation.ts";
import type { Store } from "../../store/store.ts";
import { createTally } from "./create-tally.ts";
import type { Difference } from "./difference.ts";
import { findBirths } from "./find-births.ts";
import { findChanges } from "./find-changes.ts";
import {
  type ReannotateOptions,
  type ReannotateReport,
  type Reannotating,
  stepSize,
  stopIfRaised,
} from "./reannotating.ts";

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
