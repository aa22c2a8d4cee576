import type { AlertChannel, DeliveryOutcome } from "../domain/alert.ts";
import { retryAt } from "../domain/retry-at.ts";
import { TagwireError } from "../domain/tagwire-error.ts";

/** The last one comes about half a day after the first. */
const mostTries = 8;

export interface FailedTry {
  error: unknown;
  channel: AlertChannel["kind"];
  /** Failed tries before this one. */
  failures: number;
  now: Date;
  random: () => number;
}

/** What a failed try comes to; `off` says why the alert has nowhere to go any more. */
export function judgeFailure({ error, channel, failures, now, random }: FailedTry): {
  outcome: DeliveryOutcome;
  off?: string;
} {
  const triedAt = now.toISOString();
  const message = error instanceof Error ? error.message : String(error);
  const tries = failures + 1;
  if (isGone(error, channel)) {
    const off = channel === "push" ? `The browser takes no messages any more: ${message}` : message;
    return { outcome: { state: "failed", triedAt, error: off }, off };
  }
  if (isRefusedForGood(error, channel)) return { outcome: { state: "failed", triedAt, error: message } };
  if (tries >= mostTries)
    return { outcome: { state: "failed", triedAt, error: `Given up after ${tries} tries. ${message}` } };
  const retryAfter = error instanceof TagwireError ? error.retryAfter : undefined;
  const next = retryAt(now, tries, random, retryAfter);
  return { outcome: { state: "waiting", triedAt, error: message, retryAt: next } };
}

/** 410 means so everywhere; of a push service 404 too (RFC 8030 §7.3). */
function isGone(error: unknown, channel: AlertChannel["kind"]): boolean {
  if (!(error instanceof TagwireError) || channel === "mail") return false;
  return error.code === "gone" || (channel === "push" && error.status === 404);
}

/** A mail server's 5xx is its last word on a mail (RFC 5321 §4.2.1), but for a login, which a person can set right. */
function isRefusedForGood(error: unknown, channel: AlertChannel["kind"]): boolean {
  if (!(error instanceof TagwireError) || channel !== "mail" || error.status === undefined) return false;
  return error.status >= 500 && ![530, 534, 535, 538].includes(error.status);
}
