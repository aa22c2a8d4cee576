import type { IncomingMessage, ServerResponse } from "node:http";
import { createTurns, type Turns } from "./images/create-turns.ts";
import { clientAddress } from "./live/client-address.ts";
import { countSeats } from "./live/count-seats.ts";
import { readReader } from "./read-reader.ts";
import { securityHeaders } from "./security-headers.ts";
import { wordsOf } from "./words/words-of.ts";

/** One thread makes all searches, one after the other; these bounds keep it from belonging to one of those who ask. */
export interface SearchBounds {
  /** Under way and waiting, in all. */
  most: number;
  /** Of them from one address. */
  mostAtAddress: number;
  /** Of those at once; the others wait. */
  atOnce: number;
}

export const usualBounds: SearchBounds = { most: 200, mostAtAddress: 16, atOnce: 2 };

const searching = /^\/(?:search|wire\/[^/]+|api\/v1\/search)(?:\.\w+)?\/?$/;
const calling = /^\/mcp\/?$/;

/** Answers a request by that work, or refuses it. */
export type Hold = (
  request: IncomingMessage,
  response: ServerResponse,
  work: () => Promise<unknown>,
) => Promise<void>;

/**
 * Lets the searches of one address wait for one another, so that nobody can line them up before those of others, and
 * refuses (503) those that would wait long. A place is free when the work is done: who hangs up has not ended it.
 * Programs at /mcp have places of their own, since they can keep them by sending slowly.
 */
export function holdSearches(bounds: SearchBounds): Hold {
  const [searches, calls] = [createLines(bounds), createLines(bounds)];
  return async (request, response, work) => {
    const path = pathOf(request.url);
    const lines = searching.test(path) ? searches : calling.test(path) ? calls : undefined;
    if (!lines) return void (await work());
    const wanted = async () => response.destroyed || work();
    if (!(await lines(clientAddress(request), wanted))) refuse(request, response);
  };
}

/** Does the work in its turn; false where there is no place for it. */
type Lines = (address: string | undefined, work: () => Promise<unknown>) => Promise<boolean>;

function createLines({ most, mostAtAddress, atOnce }: SearchBounds): Lines {
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
