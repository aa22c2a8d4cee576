export interface HostQueue {
  /**
   * Runs the task when the host is free and rested. The task calls `answered` when its answer begins;
   * what passed until then is the host's rest before its next task, `restMs` at least.
   */
  run<T>(host: string, restMs: number, task: (answered: () => void) => Promise<T>): Promise<T>;
}

interface HostState {
  /** Settles when all tasks so far are done. */
  last: Promise<unknown>;
  waiting: number;
  endedAt: number;
  tookMs: number;
}

const longestRestMs = 5_000;
const mostIdleHosts = 2_000;

/**
 * One task a host at a time, in the order of asking. Between two, the host rests as long as its last answer took,
 * five seconds at most: a slow host is asked less (auto-throttle, as in Scrapy).
 */
export function createHostQueue(clock: {
  now: () => number;
  sleep: (ms: number) => Promise<void>;
}): HostQueue {
  const { now, sleep } = clock;
  const hosts = new Map<string, HostState>();

  async function takeTurn<T>(
    state: HostState,
    restMs: number,
    task: (answered: () => void) => Promise<T>,
  ): Promise<T> {
    const rest = state.endedAt + Math.max(restMs, Math.min(state.tookMs, longestRestMs)) - now();
    if (rest > 0) await sleep(rest);
    const startedAt = now();
    let answeredAt: number | undefined;
    try {
      return await task(() => {
        answeredAt ??= now();
      });
    } finally {
      state.endedAt = now();
      state.tookMs = (answeredAt ?? state.endedAt) - startedAt;
      state.waiting -= 1;
    }
  }

  return {
    run(host, restMs, task) {
      const state = hosts.get(host) ?? { last: Promise.resolve(), waiting: 0, endedAt: 0, tookMs: 0 };
      if (hosts.size >= mostIdleHosts) forgetIdleHosts(hosts);
      hosts.set(host, state);
      state.waiting += 1;
      const turn = state.last.then(() => takeTurn(state, restMs, task));
      state.last = turn.catch(() => undefined);
      return turn;
    },
  };
}

function forgetIdleHosts(hosts: Map<string, HostState>): void {
  for (const [host, { waiting }] of hosts) if (waiting === 0) hosts.delete(host);
}
