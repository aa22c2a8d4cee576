import type { ArticleList } from "../../store/store.ts";
import type { Listener, LiveParts } from "./live.ts";

/** Between two looks at whether the archive has changed. */
const lookEveryMs = 1500;
/** Proxies close what is silent for 30 s or more. */
const looksToBeat = 16;
/** Who was away for longer is told of the last ones only: counting costs as much as has come. */
const mostLookedBack = 10_000;

/** Counts for all open pages what comes into their lists. */
export interface Arrivals {
  /** Tells a page of what has come into the list since that place (see `Overview.arrived`); returns how to stop. */
  follow(list: ArticleList, after: number, listener: Listener): Promise<() => void>;
  end(): void;
}

interface Followed {
  list: ArticleList;
  /** Each with how many articles it was told of. */
  listeners: Map<Listener, number>;
}

/**
 * One timer for all pages: it asks the store whether anything has changed, by whichever process, and if something has
 * come, counts it once for each list.
 */
export function countArrivals({ store, every, report }: LiveParts): Arrivals {
  const followed = new Map<string, Followed>();
  let [seen, arrived, looks] = [Number.NaN, Number.NaN, 0];
  let looking: Promise<void> | undefined;
  let stopTimer: (() => void) | undefined;

  async function look(): Promise<void> {
    const version = store.version();
    if (version === seen) return;
    const { arrived: newest } = await store.overview();
    const after = arrived;
    [seen, arrived] = [version, newest];
    if (!(newest > after)) return;
    await Promise.all([...followed.values()].map((one) => addTo(one, { after, until: newest })));
  }

  async function addTo({ list, listeners }: Followed, span: { after: number; until: number }): Promise<void> {
    // Who comes while this is counted has counted it already.
    const present = [...listeners.keys()];
    const count = await store.articles.countArrived(list, span);
    for (const listener of present) tell(listeners, listener, count);
  }

  function tell(listeners: Followed["listeners"], listener: Listener, more: number): void {
    const told = listeners.get(listener);
    if (told === undefined || more === 0) return;
    listeners.set(listener, told + more);
    listener.tell(told + more);
  }

  function lookOnce(): Promise<void> {
    looking ??= look().finally(() => {
      looking = undefined;
    });
    return looking;
  }

  function tick(): void {
    looks += 1;
    lookOnce().catch((error) => report?.(error, "/live"));
    if (looks % looksToBeat > 0) return;
    for (const { listeners } of followed.values()) for (const listener of listeners.keys()) listener.beat();
  }

  function leave(key: string, listener: Listener): void {
    const one = followed.get(key);
    one?.listeners.delete(listener);
    if (one?.listeners.size === 0) followed.delete(key);
    if (followed.size > 0) return;
    stopTimer?.();
    stopTimer = undefined;
  }

  return {
    async follow(list, after, listener) {
      await lookOnce();
      const key = JSON.stringify(list);
      const one = followed.get(key) ?? { list, listeners: new Map() };
      followed.set(key, one.listeners.set(listener, 0) && one);
      stopTimer ??= every(lookEveryMs, tick);
      const span = { after: Math.max(after, arrived - mostLookedBack), until: arrived };
      if (span.after < span.until)
        tell(one.listeners, listener, await store.articles.countArrived(list, span));
      return () => leave(key, listener);
    },
    end() {
      for (const { listeners } of [...followed.values()])
        for (const listener of [...listeners.keys()]) listener.end();
    },
  };
}
