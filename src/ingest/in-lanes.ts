/** Works through a list, `atOnce` at a time; what was not begun when the signal is raised is left. */
export async function inLanes<T>(
  list: readonly T[],
  atOnce: number,
  signal: AbortSignal | undefined,
  work: (one: T) => Promise<void>,
): Promise<void> {
  const queue = list.values();
  const lanes = Array.from({ length: atOnce }, async () => {
    for (const one of queue) {
      if (signal?.aborted) return;
      await work(one);
    }
  });
  await Promise.all(lanes);
}
