import { TagwireError } from "../domain/tagwire-error.ts";
import { decodeText } from "./decode-text.ts";
import { type Followed, followRedirects } from "./follow-redirects.ts";
import { createHostPauses } from "./host-pauses.ts";
import { createHostQueue } from "./host-queue.ts";
import { judgeStatus } from "./judge-status.ts";
import { readMaxAge } from "./max-age.ts";
import { openAgents } from "./open-agents.ts";
import { refuseOtherBytes, refuseOtherTypes } from "./page-type.ts";
import { readRobots } from "./read-robots.ts";
import { retryBriefly } from "./retry-briefly.ts";
import { createRobotsRules, type RobotsRules } from "./robots-rules.ts";
import { type Answer, addressName, type Request, sendRequest } from "./send-request.ts";
import { webAddress } from "./web-address.ts";

export interface FetcherOptions {
  userAgent: string;
  allowPrivateNetworks: boolean;
  /** Origins ("http://127.0.0.1:7081") that may be private all the same. */
  allowedOrigins?: string[];
  /** For one answer, its body included. */
  timeoutMs: number;
  maxFeedBytes: number;
  maxPageBytes: number;
  /** Headers of its own that an address is asked with: a cookie, another user agent. Asked at every hop. */
  headersFor?: (url: URL) => Record<string, string>;
  now: () => number;
  sleep: (ms: number) => Promise<void>;
  /** From 0 to 1, for jitter. */
  random: () => number;
}

/** Validators of the last good answer (RFC 9110 §13.1). */
interface Validators {
  etag?: string;
  lastModified?: string;
}

export type FetchedFeed =
  | { changed: false; url: string; movedTo?: string; maxAgeSeconds?: number }
  | ({
      changed: true;
      /** Where it was found in the end. */
      url: string;
      /** Its new address, where permanent redirects led there. */
      movedTo?: string;
      contentType: string;
      text: string;
      maxAgeSeconds?: number;
      /** Its Link headers as they came. */
      links?: string;
    } & Validators);

export interface FetchedPage {
  /** Where it was found in the end. */
  url: string;
  status: number;
  contentType: string;
  /** What its bytes were read as: a lower-case name by the WHATWG Encoding Standard. */
  encoding: string;
  /** The addresses that were asked on the way, the last one included. */
  path: string[];
  text: string;
}

/** Polite HTTP. Its methods throw TagwireErrors only, whose messages name the address and the way out. */
export interface Fetcher {
  /** A feed that the user subscribed to: its robots.txt is not asked. */
  fetchFeed(address: string, validators: Validators): Promise<FetchedFeed>;
  /** A page, if robots.txt allows; not-html for what is none. */
  fetchPage(address: string): Promise<FetchedPage>;
  /** Sends a form, a field once for each of its values; throws where the answer is no success. */
  postForm(address: string, form: Record<string, string | readonly string[]>): Promise<void>;
  close(): Promise<void>;
}

const feedTypes =
  "application/rss+xml, application/atom+xml, application/feed+json, application/rdf+xml, application/xml;q=0.9, text/xml;q=0.9, application/json;q=0.9, text/html;q=0.5, */*;q=0.1";
const pageTypes = "text/html, application/xhtml+xml, */*;q=0.1";
/** RFC 9309 §2.5: at least 500 KiB must be read. */
const robotsBytes = 512_000;
/** Of an answer whose status is all that counts. */
const answerBytes = 10_000;

/** Makes a fetcher: one connection a host, paced, with limits and the guard against private addresses. */
export function createFetcher(options: FetcherOptions): Fetcher {
  const { now, userAgent } = options;
  const queue = createHostQueue(options);
  const pauses = createHostPauses(options);
  const agents = openAgents({ ...options, connections: 1 });
  const robots: RobotsRules = createRobotsRules({
    userAgent,
    now,
    read: (url) => readRobots(url, { ...options, ask: askRobots }),
  });

  async function ask(
    url: URL,
    facts: Pick<Request, "headers" | "limit" | "limitName" | "check" | "body">,
  ): Promise<Answer> {
    try {
      return await retryBriefly(options, () => askInTurn(url, facts));
    } catch (error) {
      if (error instanceof TagwireError && ["unreachable", "timeout"].includes(error.code))
        pauses.failed(url.host);
      throw error;
    }
  }

  /** What one request learns of its host holds for those that wait for their turn. */
  async function askInTurn(url: URL, facts: Parameters<typeof ask>[1]): Promise<Answer> {
    const dispatcher = agents.choose(url);
    const headers = { "user-agent": userAgent, ...facts.headers, ...options.headersFor?.(url) };
    const { timeoutMs } = options;
    return queue.run(url.host, robots.crawlDelayMs(url), async (answered) => {
      await pauses.respect(url.host);
      const answer = await sendRequest({ ...facts, url, dispatcher, answered, timeoutMs, headers });
      pauses.answered(url.host, answer);
      return answer;
    });
  }

  function askRobots(url: URL): Promise<Answer> {
    const headers = { accept: "text/plain, */*;q=0.1" };
    return ask(url, { headers, limit: { bytes: robotsBytes, cut: true }, limitName: "robots.txt" });
  }

  return {
    async fetchFeed(address, validators) {
      const limit = { bytes: options.maxFeedBytes };
      const limitName = "feeds (setting TAGWIRE_MAX_FEED_BYTES)";
      const headers = { accept: feedTypes, ...conditions(validators) };
      const followed = await followRedirects(webAddress(address), (url) =>
        ask(url, { headers, limit, limitName }),
      );
      judgeStatus(followed.answer, addressName(followed.url), now());
      return feedOf(followed);
    },
    async fetchPage(address) {
      const limit = { bytes: options.maxPageBytes };
      const limitName = "pages (setting TAGWIRE_MAX_PAGE_BYTES)";
      const followed = await followRedirects(webAddress(address), async (url) => {
        agents.choose(url);
        await robots.refuseDisallowed(url);
        const check: Request["check"] = ({ header }) =>
          refuseOtherTypes(header("content-type") ?? "", addressName(url));
        return ask(url, { headers: { accept: pageTypes }, limit, limitName, check });
      });
      judgeStatus(followed.answer, addressName(followed.url), now());
      return pageOf(followed);
    },
    async postForm(address, form) {
      const headers = { "content-type": "application/x-www-form-urlencoded" };
      const facts = { headers, limit: { bytes: answerBytes, cut: true }, limitName: "answers" };
      const body = new URLSearchParams(fieldsOf(form)).toString();
      const { answer, url } = await followRedirects(webAddress(address), (at) => ask(at, { ...facts, body }));
      judgeStatus(answer, addressName(url), now());
    },
    close: agents.close,
  };
}

function fieldsOf(form: Record<string, string | readonly string[]>): [string, string][] {
  return Object.entries(form).flatMap(([name, values]) =>
    [values].flat().map((value): [string, string] => [name, value]),
  );
}

function conditions({ etag, lastModified }: Validators): Record<string, string> {
  return {
    ...(etag && { "if-none-match": etag }),
    ...(lastModified && { "if-modified-since": lastModified }),
  };
}

function feedOf({ answer, url, moved }: Followed): FetchedFeed {
  const movedTo = moved ? { movedTo: url.href } : {};
  const seconds = readMaxAge(answer.header("cache-control"));
  const maxAge = seconds === undefined ? {} : { maxAgeSeconds: seconds };
  if (answer.status === 304) return { changed: false, url: url.href, ...movedTo, ...maxAge };
  const contentType = answer.header("content-type") ?? "";
  const etag = answer.header("etag");
  const lastModified = answer.header("last-modified");
  const links = answer.header("link");
  return {
    changed: true,
    url: url.href,
    ...movedTo,
    contentType,
    text: decodeText(answer.body, contentType).text,
    ...(etag && { etag }),
    ...(lastModified && { lastModified }),
    ...(links && { links }),
    ...maxAge,
  };
}

function pageOf({ answer, url, path }: Followed): FetchedPage {
  refuseOtherBytes(answer.body, addressName(url));
  const contentType = answer.header("content-type") ?? "";
  const decoded = decodeText(answer.body, contentType);
  return { url: url.href, status: answer.status, contentType, path: path.map(addressName), ...decoded };
}
