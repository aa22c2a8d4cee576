import type { IncomingMessage, ServerResponse } from "node:http";
import { readReader } from "../read-reader.ts";
import { securityHeaders } from "../security-headers.ts";
import type { LiveWords } from "../words/live/live-words.ts";
import { wordsOf } from "../words/words-of.ts";
import { clientAddress } from "./client-address.ts";
import { countArrivals } from "./count-arrivals.ts";
import { countSeats } from "./count-seats.ts";
import { listOfPage } from "./list-of-page.ts";
import type { Live, LiveParts } from "./live.ts";
import { openStream } from "./open-stream.ts";

/** A household or an office behind one address; a browser tells only the page that is looked at. */
const usualAtAddress = 20;

/** Whether a target (path and query) is that of the stream. */
export function isLive(target: string | undefined): boolean {
  return /^\/live(?:\?|$)/.test(target ?? "");
}

export function createLive(parts: LiveParts): Live {
  const arrivals = countArrivals(parts);
  const seats = countSeats(parts.most, parts.mostAtAddress ?? usualAtAddress);
  let closed = false;

  async function open(request: IncomingMessage, response: ServerResponse, words: LiveWords) {
    const { page, after } = asked(request);
    if (after === undefined) return refuse(response, 400, words.noMark);
    const list = await listOfPage(parts.store, page);
    if (!list) return refuse(response, 404, words.noList(page.slice(0, 100)));
    // Also where the reader has gone meanwhile: then `close` was missed, and the stream must not be opened.
    if (closed || response.destroyed) return response.destroy();
    const stop = await arrivals.follow(list, after, openStream(response, words));
    response.once("close", stop);
    if (response.destroyed || response.writableEnded) stop();
  }

  return {
    async answer(request, response) {
      const { locale } = readReader(request.headers["accept-language"], request.headers.cookie);
      const words = wordsOf(locale).live;
      if (request.method !== "GET") return refuse(response, 405, "GET /live\n", { allow: "GET" });
      const leave = closed ? undefined : seats.take(clientAddress(request));
      if (!leave) return refuse(response, 503, words.full, { "retry-after": "60" });
      try {
        await open(request, response, words);
      } catch (error) {
        parts.report?.(error as Error, request.url ?? "");
        if (response.headersSent) response.destroy();
        else refuse(response, 500, wordsOf(locale).states.noArchive);
      } finally {
        // Not before: who comes and goes at once would have more counted than the archive can.
        if (response.closed) leave();
        else response.once("close", leave);
      }
    },
    close() {
      closed = true;
      arrivals.end();
    },
  };
}

function asked({ url = "" }: IncomingMessage): { page: string; after: number | undefined } {
  const query = new URLSearchParams(url.slice(url.indexOf("?") + 1));
  const after = query.get("after") ?? "";
  return { page: query.get("page") ?? "", after: /^\d{1,15}$/.test(after) ? Number(after) : undefined };
}

function refuse(
  response: ServerResponse,
  status: number,
  why: string,
  headers: Record<string, string> = {},
): void {
  const plain = { "content-type": "text/plain; charset=utf-8", "cache-control": "no-store" };
  response.writeHead(status, { ...securityHeaders, ...plain, ...headers });
  response.end(`${why}\n`);
}
