import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Api, ApiParts, ApiSettings } from "../../src/api/api.ts";
import { createApi } from "../../src/api/create-api.ts";
import { TagwireError } from "../../src/domain/tagwire-error.ts";
import { openSqliteStore } from "../../src/store/sqlite/open-sqlite-store.ts";
import type { Store } from "../../src/store/store.ts";
import { now, publishers, wire } from "../web/sample-wire.ts";

export const token = "a long random text";
export const origin = "https://wire.example";

/** An API on an archive of its own, without a socket. */
export interface SampleApi {
  api: Api;
  store: Store;
  parts: ApiParts;
  /** Faults that were reported. */
  faults: string[];
  ask(target: string, init?: RequestInit): Promise<Response>;
  /** The JSON of an answer that must be 200. */
  get(target: string): Promise<Record<string, never>>;
  close(): Promise<void>;
}

/** Opens an API on a fresh archive that holds the sample wire and two feeds. */
export async function openSampleApi(settings: Partial<ApiSettings> = {}): Promise<SampleApi> {
  const folder = await mkdtemp(path.join(tmpdir(), "tagwire-api-"));
  const store = await openSqliteStore({ file: path.join(folder, "archive.db") });
  for (const publisher of publishers) await store.publishers.save(publisher);
  await store.articles.save(wire);
  const faults: string[] = [];
  const addFeed = addTo(store);
  for (const { homepage } of publishers.slice(0, 2)) await addFeed(`${homepage}feed.xml`);
  const parts: ApiParts = {
    store,
    now: () => now,
    settings: { version: "1.2.3", siteUrl: origin, token, ...settings },
    addFeed,
    async removeFeed(id) {
      const feed = await store.feeds.find(id);
      await store.feeds.remove(Number(id));
      return feed!;
    },
    report: (error, address) => faults.push(`${address}: ${error.stack}`),
  };
  const api = createApi(parts);
  const ask = (target: string, init?: RequestInit) =>
    api.answer(new Request(`http://localhost${target}`, init));
  return {
    ...{ api, store, parts, faults, ask },
    async get(target) {
      const response = await ask(target);
      if (response.status !== 200) throw new Error(`${target}: ${response.status} ${await response.text()}`);
      return (await response.json()) as Record<string, never>;
    },
    async close() {
      await store.close();
      await rm(folder, { recursive: true });
    },
  };
}

/** Adding without a network: what cannot be an address is refused as the real one does. */
function addTo(store: Store): ApiParts["addFeed"] {
  return async (address) => {
    if (!URL.canParse(address)) throw new TagwireError("bad-input", `${address} is no web address.`);
    if (address.endsWith("/no-feed")) throw new TagwireError("not-a-feed", `${address} announces no feed.`);
    const feed = await store.feeds.add({
      url: address,
      title: "A feed",
      publisherKey: publishers[0]!.key,
      demo: false,
      nextPollAt: now.toISOString(),
    });
    return { feed };
  };
}
