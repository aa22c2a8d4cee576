import type { IncomingHttpHeaders } from "node:http";
import type { TestContext } from "node:test";
import { type AlertOptions, type Alerts, openAlerts } from "../../src/alerts/open-alerts.ts";
import type { AlertChannel, WantedAlert } from "../../src/domain/alert.ts";
import type { Store } from "../../src/store/store.ts";
import { filing, savePublishers } from "../contract/make-filing.ts";
import { serve } from "../fetch/serve.ts";
import { openStoreHere } from "./open-store-here.ts";

export interface TestAlerts {
  store: Store;
  alerts: Alerts;
  /** The same archive, opened anew, as after a restart. */
  reopen(given?: Partial<AlertOptions>): Promise<Alerts>;
  /** An alert on #Japan. */
  add(channel: AlertChannel, more?: Partial<WantedAlert>): Promise<number>;
  /** Saves articles with that tag, that were published now. */
  save(...slugs: (string | Parameters<typeof filing>)[]): Promise<void>;
  now(): Date;
  /** Moves the clock on. */
  pass(minutes: number): void;
}

/** Alerts over an archive of their own, with a clock that stands until it is moved: from noon UTC on 24 November. */
export async function openTestAlerts(
  context: TestContext,
  given: Partial<AlertOptions> = {},
): Promise<TestAlerts> {
  const { store, folder } = await openStoreHere(context);
  await savePublishers(store);
  let time = Date.parse("2026-11-24T12:00:00.000Z");
  const now = () => new Date(time);
  const open = async (more: Partial<AlertOptions>) => {
    const alerts = openAlerts({
      ...{ store, now, random: () => 0.5, data: folder, categoryName: (category) => category },
      ...{ userAgent: "Tagwire/test", allowPrivateNetworks: true, timeoutMs: 2_000 },
      ...{
        siteUrl: "https://news.example/",
        contact: "me@news.example",
        smtpUrl: "",
        mailFrom: "wire@news.example",
      },
      ...given,
      ...more,
    });
    context.after(() => alerts.close());
    return alerts;
  };
  return {
    store,
    alerts: await open({}),
    reopen: (more = {}) => open(more),
    add: async (channel, more) => {
      const wanted: WantedAlert = {
        about: { kind: "tag", name: "Japan" },
        channel,
        timeZone: "UTC",
        language: "en",
      };
      return (await store.alerts.add({ ...wanted, ...more }, now().toISOString())).id;
    },
    save: async (...slugs) => {
      const dates = { publishedAt: now().toISOString(), firstSeenAt: now().toISOString(), tags: ["Japan"] };
      const filings = slugs.map((one) => {
        const [slug, facts] = typeof one === "string" ? [one] : one;
        return filing(slug, { ...dates, ...facts });
      });
      await store.articles.save(filings);
    },
    now,
    pass: (minutes) => {
      time += minutes * 60_000;
    },
  };
}

export interface Receiver {
  address: string;
  status: number;
  headers: Record<string, string>;
  received: { headers: IncomingHttpHeaders; body: Buffer }[];
}

/** A real server on loopback that keeps what is posted to it, also what it does not take. */
export async function serveReceiver(context: TestContext, path = "/hook"): Promise<Receiver> {
  const receiver: Receiver = { address: "", status: 204, headers: {}, received: [] };
  const origin = await serve(context, {
    [path]: async (request, response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk);
      receiver.received.push({ headers: request.headers, body: Buffer.concat(chunks) });
      response.writeHead(receiver.status, receiver.headers).end();
    },
  });
  receiver.address = origin + path;
  return receiver;
}
