import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { getRequestListener } from "@hono/node-server";
import { RESPONSE_ALREADY_SENT } from "@hono/node-server/utils/response";
import { TagwireError } from "../domain/tagwire-error.ts";
import type { KeptAnswer } from "./answers/kept-answer.ts";
import { sendKept } from "./answers/send-kept.ts";
import { holdRequests, type RequestBounds, usualBounds } from "./hold-requests.ts";
import { isLive } from "./live/create-live.ts";
import { readReader } from "./read-reader.ts";
import type { Web } from "./web.ts";

/** Whoever takes in nothing for so long would keep what waits for it in memory; open pages are written to more often. */
const usualIdleMs = 120_000;

/** A site that listens. */
export interface ServedWeb {
  /** "http://127.0.0.1:7080". */
  address: string;
  close(): Promise<void>;
}

/**
 * Serves the site on that host and port (0: any free one). What was kept is sent from here, before the
 * framework sees the request. Throws TagwireError: conflict for a port in use, bad-input for one that cannot be.
 */
export async function serveWeb({
  web,
  host,
  port,
  bounds = usualBounds,
  idleMs = usualIdleMs,
}: {
  web: Web;
  host: string;
  port: number;
  bounds?: RequestBounds;
  /** A connection on which nothing moves for so long is closed. */
  idleMs?: number;
}): Promise<ServedWeb> {
  const listener = getRequestListener(
    async (request, { incoming, outgoing }) => {
      const prepared = await web.prepare(request);
      if (prepared instanceof Response) return prepared;
      sendNow(prepared, incoming as IncomingMessage, outgoing as ServerResponse);
      return RESPONSE_ALREADY_SENT;
    },
    { overrideGlobalObjects: false },
  );
  const hold = holdRequests(bounds);
  const server = createServer((request, response) => {
    if (web.live && isLive(request.url)) return web.live.answer(request, response);
    const kept = web.findKept({
      method: request.method ?? "",
      host: request.headers.host ?? "",
      target: request.url ?? "",
      reader: readReader(request.headers["accept-language"], request.headers.cookie, request.url),
    });
    if (kept) sendNow(kept, request, response);
    else void hold(request, response, () => listener(request, response));
  });
  server.setTimeout(idleMs);
  await listen(server, host, port);
  return { address: addressOf(server, host), close: () => close(server, web) };
}

function sendNow(kept: KeptAnswer, request: IncomingMessage, response: ServerResponse): void {
  const { status, headers, body } = sendKept(kept, {
    method: request.method ?? "",
    acceptEncoding: request.headers["accept-encoding"] as string | undefined,
    ifNoneMatch: request.headers["if-none-match"],
    ifModifiedSince: request.headers["if-modified-since"],
  });
  response.writeHead(status, headers);
  response.end(body);
}

function listen(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => reject(explain(error, host, port)));
    server.listen(port, host, resolve);
  });
}

function explain(error: NodeJS.ErrnoException, host: string, port: number): Error {
  const facts = { cause: error };
  if (error.code === "EADDRINUSE") {
    return new TagwireError(
      "conflict",
      `Port ${port} on ${host} is in use, perhaps by another Tagwire. Choose another one with --port, for example --port ${port + 1}.`,
      facts,
    );
  }
  if (error.code === "EACCES") {
    return new TagwireError(
      "bad-input",
      `Port ${port} may not be opened by this user. Choose one above 1023 with --port.`,
      facts,
    );
  }
  return new TagwireError("bad-input", `Cannot listen on ${host}, port ${port}: ${error.message}`, facts);
}

function addressOf(server: Server, host: string): string {
  const bound = server.address();
  const port = bound && typeof bound === "object" ? bound.port : 0;
  return `http://${host.includes(":") ? `[${host}]` : host}:${port}`;
}

/** Stops listening and lets go of idle connections; running answers end first, those of open pages at once. */
function close(server: Server, { live }: Web): Promise<void> {
  return new Promise((resolve, reject) => {
    live?.close();
    server.close((error) => (error ? reject(error) : resolve()));
    server.closeIdleConnections();
  });
}
