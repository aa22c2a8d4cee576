/** Lets so many tasks run at a time; the others wait in the order of their coming. */
export interface Turns {
  run<T>(work: () => Promise<T>): Promise<T>;
  /** How many wait. */
  waiting(): number;
  /** Nothing runs, so that nothing waits either. */
  idle(): boolean;
}

export function createTurns(most: number): Turns {
  const waiting: (() => void)[] = [];
  let busy = 0;
  return {
    waiting: () => waiting.length,
    idle: () => busy === 0,
    async run(work) {
      if (busy >= most) await new Promise<void>((resolve) => waiting.push(resolve));
      else busy += 1;
      try {
        return await work();
      } finally {
        const next = waiting.shift();
        // Who comes next takes over the place, so that nobody slips in between.
        if (next) next();
        else busy -= 1;
      }
    },
  };
}
