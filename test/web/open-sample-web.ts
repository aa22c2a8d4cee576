import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Filing } from "../../src/domain/article.ts";
import type { Publisher } from "../../src/domain/publisher.ts";
import { openSqliteStore } from "../../src/store/sqlite/open-sqlite-store.ts";
import type { Store } from "../../src/store/store.ts";
import { createWeb } from "../../src/web/create-web.ts";
import type { Images } from "../../src/web/images/images.ts";
import { createLive } from "../../src/web/live/create-live.ts";
import type { LiveParts } from "../../src/web/live/live.ts";
import type { Web, WebParts, WebSettings } from "../../src/web/web.ts";
import { now, publishers, wire } from "./sample-wire.ts";

/** A site on an archive of its own, without a socket. */
export interface SampleWeb {
  web: Web;
  store: Store;
  /** Answers a path; redirects are not followed. */
  get(target: string, headers?: Record<string, string>): Promise<Response>;
  /** The text of a page that must be there. */
  page(target: string): Promise<string>;
  close(): Promise<void>;
}

interface SampleOptions {
  filings?: Filing[];
  publishers?: Publisher[];
  settings?: Partial<WebSettings>;
  now?: () => Date;
  /** Absent: open pages are told nothing. */
  live?: Omit<LiveParts, "store">;
  /** What answers programs; absent: nothing does. */
  api?: (store: Store) => NonNullable<WebParts["api"]>;
}

/** One picture is known, as if somebody had looked at it. */
export const sampleImages: Images = {
  address: (url) => (/^https?:/.test(url) ? `/images/SIGNATURE?of=${encodeURIComponent(url)}` : undefined),
  known: (url) =>
    url.endsWith("meeting.jpg") ? { type: "image/jpeg", width: 1200, height: 800, bytes: 54_321 } : undefined,
  answer: async () => new Response("picture"),
};

/** Opens a site on a fresh SQLite archive that holds the sample wire, or what the test gives. */
export async function openSampleWeb(options: SampleOptions = {}): Promise<SampleWeb> {
  const folder = await mkdtemp(path.join(tmpdir(), "tagwire-web-"));
  const store = await openSqliteStore({ file: path.join(folder, "archive.db") });
  for (const publisher of options.publishers ?? publishers) await store.publishers.save(publisher);
  await store.articles.save(options.filings ?? wire);
  const web = createWeb({
    store,
    now: options.now ?? (() => now),
    images: sampleImages,
    ...(options.api && { api: options.api(store) }),
    ...(options.live && { live: createLive({ store, ...options.live }) }),
    settings: { pageSize: 30, cache: true, siteUrl: "https://wire.example", ...options.settings },
  });
  const get = async (target: string, headers: Record<string, string> = {}) =>
    web.answer(new Request(`http://localhost${target}`, { headers }));
  return {
    web,
    store,
    get,
    page: async (target) => (await get(target)).text(),
    async close() {
      await store.close();
      await rm(folder, { recursive: true });
    },
  };
}
