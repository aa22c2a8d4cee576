import { TagwireError } from "../domain/tagwire-error.ts";
import { type Followed, followRedirects } from "./follow-redirects.ts";
import { judgeStatus } from "./judge-status.ts";
import { type Answer, addressName } from "./send-request.ts";

export interface RobotsReading {
  ask: (url: URL) => Promise<Answer>;
  now: () => number;
  sleep: (ms: number) => Promise<void>;
  random: () => number;
}

const mostTries = 3;
const pauseMs = 300;

/**
 * The text of a robots.txt; undefined where there is none, which allows everything. While it can't be had, nothing is
 * allowed: three tries, then the TagwireError (RFC 9309 §2.3.1).
 */
export async function readRobots(address: URL, reading: RobotsReading): Promise<string | undefined> {
  for (let tries = 1; ; tries += 1) {
    try {
      return textOf(await followRedirects(address, reading.ask), reading.now());
    } catch (error) {
      if (leadsNowhere(error)) return undefined;
      if (tries === mostTries || !mayPass(error)) throw error;
      await reading.sleep(pauseMs * tries * (0.5 + reading.random()));
    }
  }
}

function textOf({ answer, url }: Followed, now: number): string | undefined {
  const { status } = answer;
  if (status >= 400 && status < 500 && status !== 429) return undefined;
  judgeStatus(answer, addressName(url), now);
  return answer.body.toString("utf8");
}

/** Redirects without end count as a file that is not there (RFC 9309 §2.3.1.2). */
function leadsNowhere(error: unknown): boolean {
  const status = error instanceof TagwireError ? error.status : undefined;
  return status !== undefined && status >= 300 && status < 400;
}

function mayPass(error: unknown): boolean {
  return error instanceof TagwireError && ["unreachable", "timeout", "http-status"].includes(error.code);
}
