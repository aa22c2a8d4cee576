/** Remembers for a minute what need not be exact on every request: related tags, timelines, trends. */
export interface MinuteMemory {
  recall<T>(key: string, make: () => Promise<T>): Promise<T>;
}

const minute = 60_000;
const mostEntries = 2_000;

/** Makes an empty memory; the oldest entries leave when it is full, failures are not remembered. */
export function createMinuteMemory(now: () => Date): MinuteMemory {
  const entries = new Map<string, { until: number; value: Promise<unknown> }>();
  return {
    recall<T>(key: string, make: () => Promise<T>): Promise<T> {
      const at = now().getTime();
      const entry = entries.get(key);
      if (entry && at < entry.until) return entry.value as Promise<T>;
      const value = make();
      entries.delete(key);
      entries.set(key, { until: at + minute, value });
      value.catch(() => entries.delete(key));
      if (entries.size > mostEntries) entries.delete(entries.keys().next().value!);
      return value;
    },
  };
}
