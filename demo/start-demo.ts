import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { answerRequest, type Resource } from "./answer-request.ts";
import { buildSite } from "./build-site.ts";
import type { PlacedPublisher } from "./demo-publisher.ts";
import { placePublishers } from "./place-publishers.ts";
import { publishers } from "./publishers.ts";

interface DemoFeed {
  url: string;
  /** Country as ISO 3166-1 alpha-2, language as ISO 639-1. */
  publisher: { name: string; language: string; country: string; homepage: string; logo: string };
}

export interface Demo {
  /** "http://127.0.0.1:PORT". */
  origin: string;
  feeds: DemoFeed[];
  close(): Promise<void>;
}

/**
 * Serves the demo publishers on 127.0.0.1. Port 0, or one that is taken, gives any free port.
 * The newest article appeared a few minutes before `now`, the oldest twelve days before it.
 */
export async function startDemo(options: { port: number; now: Date }): Promise<Demo> {
  const site: { pages?: Map<string, () => Promise<Resource>> } = {};
  const server = createServer(async (request, response) => {
    const [path] = (request.url ?? "/").split("?");
    answerRequest(request, response, await site.pages?.get(path!)?.());
  });
  const port = await listen(server, options.port);
  const origin = `http://127.0.0.1:${port}`;
  const placed = placePublishers(publishers, origin, options.now);
  site.pages = buildSite(placed);
  return { origin, feeds: placed.map(describeFeed), close: () => close(server) };
}

function describeFeed({ feedUrl, name, language, country, homepage, logoUrl }: PlacedPublisher): DemoFeed {
  const publisher = { name, language: language.split("-")[0]!, country, homepage, logo: logoUrl };
  return { url: feedUrl, publisher };
}

async function listen(server: Server, port: number): Promise<number> {
  try {
    await listenOn(server, port);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EADDRINUSE") throw error;
    await listenOn(server, 0);
  }
  return (server.address() as AddressInfo).port;
}

function listenOn(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => {
      server.off("error", reject);
      resolve();
    });
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((error) => (error ? reject(error) : resolve()));
    server.closeAllConnections();
  });
}
