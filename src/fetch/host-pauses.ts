import { TagwireError } from "../domain/tagwire-error.ts";
import { readRetryAfter } from "./retry-after.ts";
import type { Answer } from "./send-request.ts";

/** Which hosts are left alone for now, because they asked for it or do not answer. */
export interface HostPauses {
  /** Waits for the end of a short pause; throws paused, with the time left, while a long one lasts. */
  respect(host: string): Promise<void>;
  answered(host: string, answer: Pick<Answer, "status" | "header">): void;
  /** No answer came. */
  failed(host: string): void;
}

export interface PauseClock {
  now: () => number;
  sleep: (ms: number) => Promise<void>;
  /** From 0 to 1, for jitter. */
  random: () => number;
}

interface Pause {
  until: number;
  reason: string;
  /** In a row: requests without an answer, and answers 429. */
  failures: number;
}

const minute = 60_000;
const longestAsked = 24 * 60 * minute;
const longestBackOff = 60 * minute;
const shortMs = 5_000;
/** A single request may fail by chance. */
const forgivenFailures = 2;
const mostHosts = 5_000;

/**
 * Retry-After of one answer (429, 503) holds for the whole host (RFC 6585 §4, RFC 9110 §10.2.3). Where there is none,
 * a 429, or the third request in a row without an answer, starts a back-off: a minute, twice as long each time, an
 * hour at most, with a quarter of jitter.
 */
export function createHostPauses({ now, sleep, random }: PauseClock): HostPauses {
  const pauses = new Map<string, Pause>();

  function pause(host: string, ms: number, reason: string, failures: number): void {
    if (pauses.size >= mostHosts)
      for (const [name, { until }] of pauses) if (until < now()) pauses.delete(name);
    const until = Math.max(now() + ms, pauses.get(host)?.until ?? 0);
    pauses.set(host, { until, reason, failures });
  }

  function backOff(host: string, reason: string, forgiven: number): void {
    const failures = (pauses.get(host)?.failures ?? 0) + 1;
    const doublings = failures - forgiven - 1;
    const wait = doublings < 0 ? 0 : Math.min(longestBackOff, minute * 2 ** doublings);
    pause(host, wait * (0.75 + random() / 2), reason, failures);
  }

  return {
    async respect(host) {
      const { until = 0, reason } = pauses.get(host) ?? {};
      const left = until - now();
      if (left <= 0) return;
      if (left > shortMs) throw paused(host, left, `${reason}`);
      await sleep(left);
    },
    answered(host, { status, header }) {
      const asked =
        status === 429 || status === 503 ? readRetryAfter(header("retry-after"), now()) : undefined;
      const known = pauses.get(host)?.failures ?? 0;
      if (asked !== undefined) pause(host, Math.min(asked, longestAsked), "it asks us to wait", known);
      else if (status === 429) backOff(host, "it asks us to come less often", 0);
      else pauses.delete(host);
    },
    failed: (host) => backOff(host, "it did not answer", forgivenFailures),
  };
}

function paused(host: string, left: number, reason: string): TagwireError {
  const minutes = Math.ceil(left / minute);
  const message = `${host} is left alone for ${minutes} minute${minutes === 1 ? "" : "s"} more: ${reason}.`;
  return new TagwireError("paused", message, { retryAfter: left });
}
