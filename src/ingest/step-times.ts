type StepName = "fetch" | "parse" | "extract" | "understand" | "stories" | "save";

/** Milliseconds that each step took, summed over all articles; steps that run side by side overlap. */
export type StepTotals = Partial<Record<StepName, number>>;

export interface StepTimes {
  add(step: StepName, ms: number): void;
  measure<T>(step: StepName, work: () => T): T;
  totals(): StepTotals;
}

/** Adds up where the time of a poll goes. */
export function createStepTimes(): StepTimes {
  const totals: StepTotals = {};
  const add = (step: StepName, ms: number) => {
    totals[step] = (totals[step] ?? 0) + ms;
  };
  return {
    add,
    measure(step, work) {
      const started = performance.now();
      const result = work();
      if (result instanceof Promise) {
        const count = () => add(step, performance.now() - started);
        result.then(count, count);
      } else {
        add(step, performance.now() - started);
      }
      return result;
    },
    totals: () => ({ ...totals }),
  };
}
