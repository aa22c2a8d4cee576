import { TagwireError } from "../domain/tagwire-error.ts";
import { isConnectionLost } from "./describe-failure.ts";
import { readRetryAfter } from "./retry-after.ts";
import type { Answer } from "./send-request.ts";

export interface RetryClock {
  now: () => number;
  sleep: (ms: number) => Promise<void>;
  random: () => number;
}

const mostRetries = 2;
const longestWaitMs = 5_000;
const jitterMs = 300;

/**
 * Tries up to twice more when the connection was cut, or when 429 or 503 ask for a wait of five seconds at most;
 * a longer one is the caller's to plan.
 */
export async function retryBriefly(clock: RetryClock, ask: () => Promise<Answer>): Promise<Answer> {
  for (let tries = 0; ; tries += 1) {
    const result = await settle(ask);
    const wait = tries < mostRetries ? waitBefore(result, clock.now()) : undefined;
    if (wait !== undefined) await clock.sleep(wait + clock.random() * jitterMs * 2 ** tries);
    else if ("answer" in result) return result.answer;
    else throw result.error;
  }
}

type Result = { answer: Answer } | { error: unknown };

async function settle(ask: () => Promise<Answer>): Promise<Result> {
  try {
    return { answer: await ask() };
  } catch (error) {
    return { error };
  }
}

/** Milliseconds after which trying again makes sense; undefined where it makes none. */
function waitBefore(result: Result, now: number): number | undefined {
  if ("error" in result) {
    const cut = result.error instanceof TagwireError && isConnectionLost(result.error.cause);
    return cut ? 0 : undefined;
  }
  const { answer } = result;
  if (answer.status !== 429 && answer.status !== 503) return undefined;
  const wait = readRetryAfter(answer.header("retry-after"), now);
  return wait !== undefined && wait <= longestWaitMs ? wait : undefined;
}
