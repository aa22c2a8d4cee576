import { TagwireError } from "../../domain/tagwire-error.ts";

/** Remembers for a while which pictures cannot be had, so that a dead host is not waited for again and again. */
export interface FailureMemory {
  has(url: string): boolean;
  note(url: string, error: unknown): void;
}

const rememberMs = 10 * 60_000;
const mostEntries = 5_000;
/** Failures that another picture of the same host would meet too. */
const ofHost = new Set(["unreachable", "timeout", "refused-address"]);

/** Makes an empty memory; the oldest entries leave when it is full. */
export function createFailureMemory(now: () => number): FailureMemory {
  const until = new Map<string, number>();
  const holds = (key: string) => (until.get(key) ?? 0) > now();
  return {
    has: (url) => holds(url) || holds(hostOf(url)),
    note(url, error) {
      const wide = error instanceof TagwireError && ofHost.has(error.code);
      const key = wide ? hostOf(url) : url;
      until.delete(key);
      until.set(key, now() + rememberMs);
      if (until.size > mostEntries) until.delete(until.keys().next().value!);
    },
  };
}

/** Longer than no address: "host example.org:81". */
function hostOf(url: string): string {
  return `host ${URL.parse(url)?.host ?? ""}`;
}
