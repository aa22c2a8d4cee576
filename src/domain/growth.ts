/** What was counted in an earlier window, and in all of the archive at that time. */
interface PastWindow {
  /** How many windows back: 1 is the last one. */
  ago: number;
  counted: number;
  archive: number;
}

export interface Past {
  windows: readonly PastWindow[];
  /** Hours from one window to the next. */
  period: number;
}

/** Hours after which a window tells half as much of what is usual: a week, for long windows two of them. */
const halfLife = (period: number) => Math.max(7 * 24, 2 * period);
const week = 7 * 24;
/** The share of a window in which, as long as little else is known, all was as it is now. */
const unchanged = 0.25;

/**
 * How much would be counted now if nothing had changed: the share that it had of the archive, times the archive now.
 * By shares, because nights, weekends and new feeds change the archive and mean nothing. Newer windows weigh more;
 * where the same weekdays had more of it than others, these count (a league plays on Saturdays). Infinite where there is
 * no past to tell by.
 */
export function usualCount(archive: number, past: Past): number {
  return expect(archive, past, { counted: 0, archive: 0 });
}

/** The same with a part of what is counted now taken as usual, so that a past of a few hours proves little. */
export function expectedCount(counted: number, archive: number, past: Past): number {
  return expect(archive, past, { counted: unchanged * counted, archive: unchanged * archive });
}

type Count = Pick<PastWindow, "counted" | "archive">;

function expect(archive: number, past: Past, besides: Count): number {
  const all = sumUp(past.windows, ({ ago }) => 0.5 ** ((ago * past.period) / halfLife(past.period)));
  if (all.archive === 0 || archive === 0) return Number.POSITIVE_INFINITY;
  const share = (all.counted + besides.counted) / (all.archive + besides.archive);
  const sameDays = sumUp(past.windows, ({ ago }) => Number((ago * past.period) % week === 0));
  const weekly = (sameDays.counted + share * archive) / (sameDays.archive + archive);
  return archive * Math.max(share, weekly);
}

function sumUp(windows: readonly PastWindow[], weightOf: (window: PastWindow) => number): Count {
  const sum = { counted: 0, archive: 0 };
  for (const window of windows) {
    const weight = weightOf(window);
    sum.counted += weight * window.counted;
    sum.archive += weight * window.archive;
  }
  return sum;
}

/** As if this much had been counted, and expected, besides: a few articles on something new prove little. */
const prior = 2;
/** 95 of 100 of a normal distribution lie above −1.645. */
const doubt = 1.645;

/**
 * How many times as much as usual it is at least, with 95 % certainty: the lower bound of a Poisson rate's ratio to
 * what was expected, under a gamma prior around 1 (the EB05 of DuMouchel, "Bayesian data mining in large frequency
 * tables", The American Statistician 53, 1999; the gamma quantile by Wilson and Hilferty, PNAS 17, 1931). So 80
 * where 20 were expected is 3.1, 4 where 2 were expected 0.6.
 */
export function growthAtLeast(counted: number, expected: number): number {
  if (!Number.isFinite(expected)) return 0;
  const shape = prior + counted;
  const root = 1 - 1 / (9 * shape) - doubt / (3 * Math.sqrt(shape));
  return (shape * root ** 3) / (prior + expected);
}

/**
 * From here on something rises: four articles on what nobody wrote of before, 34 where 20 are usual. Of 4,000
 * tags that are used by chance alone, one or two a day seem to.
 */
export const leastGrowth = 1.2;
