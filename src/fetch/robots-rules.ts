import robotsParser from "robots-parser";
import { TagwireError } from "../domain/tagwire-error.ts";
import { addressName } from "./send-request.ts";

export interface RobotsRules {
  /** Throws refused-by-robots where the address is disallowed, and a passing error where robots.txt can't be had. */
  refuseDisallowed(url: URL): Promise<void>;
  /** Milliseconds between two requests that the host's robots.txt asks for, as far as it is known. */
  crawlDelayMs(url: URL): number;
}

export interface RobotsOptions {
  userAgent: string;
  now: () => number;
  /** Gets robots.txt: its text, undefined for a 4xx; throws a TagwireError for anything else. */
  read: (url: URL) => Promise<string | undefined>;
}

interface Rules {
  isDisallowed(url: string, userAgent: string): boolean | undefined;
  /** Seconds. */
  getCrawlDelay(userAgent: string): number | undefined;
}

/** The package exports the function itself; its types say that it stands under "default". */
const parseRobots = robotsParser as unknown as (url: string, text: string) => Rules;

interface Kept {
  rules: Promise<Rules>;
  readAt: number;
  /** Set once read. */
  crawlDelayMs: number;
  failed: boolean;
}

const day = 86_400_000;
/** After a failure the host is left alone for this long, then asked anew. */
const failureMs = 30_000;
const mostOrigins = 1_000;
const longestCrawlDelayMs = 30_000;

/** robots.txt of each origin, kept for a day (RFC 9309 §2.4). */
export function createRobotsRules({ userAgent, now, read }: RobotsOptions): RobotsRules {
  const kept = new Map<string, Kept>();

  async function readRules(origin: string): Promise<Rules> {
    const address = new URL("/robots.txt", origin);
    return parseRobots(address.href, (await read(address)) ?? "");
  }

  function start(origin: string): Kept {
    const one: Kept = { rules: readRules(origin), readAt: now(), crawlDelayMs: 0, failed: false };
    one.rules.then(
      (rules) => {
        const seconds = rules.getCrawlDelay(userAgent) ?? 0;
        one.crawlDelayMs = Math.min(seconds * 1000, longestCrawlDelayMs) || 0;
      },
      () => {
        one.failed = true;
        one.readAt = now();
      },
    );
    kept.delete(origin);
    kept.set(origin, one);
    for (const oldest of kept.keys()) if (kept.size > mostOrigins) kept.delete(oldest);
    return one;
  }

  return {
    async refuseDisallowed(url) {
      const known = kept.get(url.origin);
      const fresh = known && now() - known.readAt < (known.failed ? failureMs : day);
      const rules = await (fresh ? known : start(url.origin)).rules;
      if (rules.isDisallowed(url.href, userAgent)) {
        throw new TagwireError(
          "refused-by-robots",
          `${addressName(url)} may not be read by programs: ${url.origin}/robots.txt disallows it.`,
        );
      }
    },
    crawlDelayMs: (url) => kept.get(url.origin)?.crawlDelayMs ?? 0,
  };
}
