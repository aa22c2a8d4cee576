/** The hours in which things are counted, and the earlier windows that they are compared with. */
export interface RisingWindow {
  /** How long the window is that ends now. */
  hours: number;
  /** Hours from the start of one window to the start of the next. */
  period: number;
  /** How many earlier windows are looked at. */
  past: number;
}

const day = 24;
const lookBack = 28 * day;
const leastWindows = 4;

/** Windows of up to a day are compared with the same hours of earlier days, longer ones with the time right before. */
export function risingWindow(hours: number): RisingWindow {
  const period = Math.max(day, hours);
  return { hours, period, past: Math.max(leastWindows, Math.floor(lookBack / period)) };
}

/** Steps in the line that shows how something has risen. */
export const risingSteps = 14;

/** Hours that each step of that line stands for: the window is a third of it at most, and a day at least. */
export function risingStep(hours: number): number {
  return day * Math.ceil(hours / (3 * day));
}

/** Whole hours since 1970, by which counters are kept. */
export function hourOf(millis: number): number {
  return Math.floor(millis / 3_600_000);
}
