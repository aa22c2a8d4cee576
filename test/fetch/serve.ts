import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { TestContext } from "node:test";
import { createFetcher, type Fetcher, type FetcherOptions } from "../../src/fetch/create-fetcher.ts";

export type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/** A real server on loopback; it ends with the test. Without a handler of its own, robots.txt is not there. */
export async function serve(context: TestContext, routes: Record<string, Handler>): Promise<string> {
  const server = createServer((request, response) => {
    const handler = routes[request.url ?? "/"];
    if (handler) handler(request, response);
    else response.writeHead(404).end("nothing here");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  context.after(() => {
    server.close();
    server.closeAllConnections();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

export interface TestFetcher extends Fetcher {
  /** Milliseconds of every wait so far; none was really waited. */
  waits: number[];
}

/** A fetcher whose clock moves only when it sleeps. */
export function openFetcher(context: TestContext, given: Partial<FetcherOptions> = {}): TestFetcher {
  const waits: number[] = [];
  let time = 1_000_000;
  const fetcher = createFetcher({
    userAgent: "Tagwire/test (+https://example.com/)",
    allowPrivateNetworks: true,
    timeoutMs: 5_000,
    maxFeedBytes: 100_000,
    maxPageBytes: 100_000,
    now: () => time,
    async sleep(ms) {
      waits.push(ms);
      time += ms;
    },
    random: () => 0.5,
    ...given,
  });
  context.after(() => fetcher.close());
  return { ...fetcher, waits };
}

export const send =
  (
    body: string | Buffer,
    headers: Record<string, string> = { "content-type": "text/html" },
    status = 200,
  ): Handler =>
  (_request, response) => {
    response.writeHead(status, headers).end(body);
  };

export const redirect =
  (location: string, status = 301): Handler =>
  (_request, response) => {
    response.writeHead(status, { location }).end();
  };
