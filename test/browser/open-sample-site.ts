import { createApi } from "../../src/api/create-api.ts";
import type { Store } from "../../src/store/store.ts";
import { serveWeb } from "../../src/web/serve-web.ts";
import { openSampleWeb } from "../web/open-sample-web.ts";
import { now, publishers } from "../web/sample-wire.ts";
import { openBrowser, type TestBrowser } from "./open-browser.ts";

/** The sample wire behind a socket, with a browser to look at it. */
export interface SampleSite {
  address: string;
  browser: TestBrowser;
  close(): Promise<void>;
}

/** Serves the sample wire as demo publishers, with the API; one tag is blocked, and one publisher's page breaks. */
export async function openSampleSite(): Promise<SampleSite> {
  const site = await openSampleWeb({
    publishers: publishers.map((one) => ({ ...one, demo: true })),
    api: apiOn,
  });
  await site.store.verdicts.take({ action: "block", name: "Øresund", reason: "A test." }, now.toISOString());
  breakPublisher(site.store, "broken.example");
  const served = await serveWeb({ web: site.web, host: "127.0.0.1", port: 0 });
  const browser = await openBrowser();
  return {
    address: served.address,
    browser,
    async close() {
      await browser.close();
      await served.close();
      await site.close();
    },
  };
}

/** The API for reading only, as far as its own page needs it. */
function apiOn(store: Store): (request: Request) => Promise<Response> {
  const refuse = () => Promise.reject(new Error("The pages do not write."));
  const settings = { version: "1.2.3" };
  return createApi({ store, now: () => now, settings, addFeed: refuse, removeFeed: refuse }).answer;
}

function breakPublisher({ publishers: shelf }: Store, broken: string): void {
  const get = shelf.get.bind(shelf);
  shelf.get = (key) => (key === broken ? Promise.reject(new Error("The disk is gone.")) : get(key));
}
