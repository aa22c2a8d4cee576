import type { IncomingMessage, ServerResponse } from "node:http";
import { createTurns, type Turns } from "./images/create-turns.ts";
import { clientAddress } from "./live/client-address.ts";
import { countSeats } from "./live/count-seats.ts";
import { readReader } from "./read-reader.ts";
import { securityHeaders } from "./security-headers.ts";
import { wordsOf } from "./words/words-of.ts";

/** Of one kind of requests. */
interface Bounds {
  /** Under way and waiting, in all. */
  most: number;
  /** Of them from one address. */
  mostAtAddress: number;
  /** Of those at once; the others wait. */
  atOnce: number;
}

/** One thread makes all searches, one after the other, and one the slow parts of pages: none is to belong to one who asks. */
export interface RequestBounds {
  searches: Bounds;
  pages: Bounds;
}

export const usualBounds: RequestBounds = {
  searches: { most: 200, mostAtAddress: 16, atOnce: 2 },
  // Many readers may stand behind one address: a proxy that says nothing of them, an office.
  pages: { most: 2_000, mostAtAddress: 500, atOnce: 6 },
};

const searching = /^\/(?:search|wire\/[^/]+|api\/v1\/search)(?:\.\w+)?\/?$/;
const calling = /^\/mcp\/?$/;
/** Have bounds of their own. */
const apart = /^\/(?:images|websub)\//;

/** Answers a request by that work, or refuses it. */
export type Hold = (
  request: IncomingMessage,
  response: ServerResponse,
  work: () => Promise<unknown>,
) => Promise<void>;

/**
 * Lets the searches of one address wait for one another, and so its pages, so that nobody can line them up before those
 * of others, and refuses (503) what would wait long. A place is free when the work is done: who hangs up has not ended
 * it. Programs at /mcp have places of their own, since they can keep them by sending slowly.
 */
export function holdRequests(bounds: RequestBounds): Hold {
  const [searches, calls] = [createLines(bounds.searches), createLines(bounds.searches)];
  const pages = createLines(bounds.pages);
  const linesOf = (path: string, method: string | undefined) => {
    if (searching.test(path)) return searches;
    if (calling.test(path)) return calls;
    return apart.test(path) || (method !== "GET" && method !== "HEAD") ? undefined : pages;
  };
  return async (request, response, work) => {
    const lines = linesOf(pathOf(request.url), request.method);
    if (!lines) return void (await work());
    const wanted = async () => response.destroyed || work();
    if (!(await lines(clientAddress(request), wanted))) refuse(request, response);
  };
}

/** Does the work in its turn; false where there is no place for it. */
type Lines = (address: string | undefined, work: () => Promise<unknown>) => Promise<boolean>;

function createLines({ most, mostAtAddress, atOnce }: Bounds): Lines {
  const seats = countSeats(most, mostAtAddress);
  const turns = new Map<string, Turns>();
  return async (address, work) => {
    const leave = seats.take(address);
    if (!leave) return false;
    const line = address === undefined ? undefined : (turns.get(address) ?? createTurns(atOnce));
    if (line) turns.set(address!, line);
    try {
      await (line ? line.run(work) : work());
    } finally {
      leave();
      if (line?.idle()) turns.delete(address!);
    }
    return true;
  };
}

/** However it is written: routes are found by the decoded path, and the target may be a whole address. */
function pathOf(target = ""): string {
  const path = URL.parse(target, "http://localhost")?.pathname ?? target;
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

function refuse({ headers }: IncomingMessage, response: ServerResponse): void {
  const { locale } = readReader(headers["accept-language"], headers.cookie);
  const plain = { "content-type": "text/plain; charset=utf-8", "content-language": locale };
  const later = { "cache-control": "no-store", "retry-after": "5" };
  response.writeHead(503, { ...securityHeaders, ...plain, ...later });
  response.end(`${wordsOf(locale).states.busy}\n`);
}
