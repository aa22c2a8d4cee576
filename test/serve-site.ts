import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { TestContext } from "node:test";

/** Body by path; a function gets the site's origin. Everything else is 404. */
export type SiteRoutes = Record<string, string | ((origin: string) => string)>;

export interface ServedSite {
  origin: string;
  /** Paths in the order in which they were asked. */
  asked: string[];
}

/** A site on a loopback port of its own, which ends with the test; routes may be changed while it stands. */
export async function serveSite(context: TestContext, routes: SiteRoutes): Promise<ServedSite> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? "/";
    asked.push(path);
    const route = routes[path];
    if (route === undefined) return void response.writeHead(404).end();
    const body = typeof route === "string" ? route : route(`http://${request.headers.host}`);
    const type = /^<(?:!doctype )?html/i.test(body) ? "text/html; charset=utf-8" : "application/octet-stream";
    // One validator for whatever stands there: only who sends it may be told that nothing changed.
    const status = request.headers["if-none-match"] === '"1"' ? 304 : 200;
    response.writeHead(status, { "content-type": type, etag: '"1"' }).end(status === 200 ? body : undefined);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  context.after(() => {
    server.closeAllConnections();
    server.close();
  });
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked };
}
