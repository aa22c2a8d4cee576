import path from "node:path";
import type { Readable, Writable } from "node:stream";
import { setTimeout as delay } from "node:timers/promises";
import { type Demo, startDemo } from "../demo/start-demo.ts";
import type { AlertReport } from "./alerts/alerting.ts";
import { type Alerts, openAlerts } from "./alerts/open-alerts.ts";
import type { Api } from "./api/api.ts";
import { alertOriginsOf, birthOf, hubsOf, type Settings, version } from "./config.ts";
import type { Feed } from "./domain/feed.ts";
import { createMinuteMemory } from "./domain/minute-memory.ts";
import type { ReannotationScope } from "./domain/reannotation.ts";
import { TagwireError } from "./domain/tagwire-error.ts";
import { createFetcher, type FetcherOptions } from "./fetch/create-fetcher.ts";
import { createImageFetcher, type ImageFetcher } from "./fetch/create-image-fetcher.ts";
import { type AddedFeed, addFeed, type KnownFacts } from "./ingest/add-feed.ts";
import { createStandingWatch } from "./ingest/create-standing-watch.ts";
import { createStoryKeeper } from "./ingest/create-story-keeper.ts";
import { exportOpml } from "./ingest/export-opml.ts";
import { createFilingWriter } from "./ingest/filing-writer.ts";
import { type ImportReport, importOpml } from "./ingest/import-opml.ts";
import type { Stories } from "./ingest/open-story-thread.ts";
import { type PollOptions, type PollReport, pollOnce } from "./ingest/poll-once.ts";
import type { Reading } from "./ingest/reading.ts";
import { reannotateArchive } from "./ingest/reannotate/reannotate-archive.ts";
import type { ReannotateOptions, ReannotateReport } from "./ingest/reannotate/reannotating.ts";
import { removeFeed } from "./ingest/remove-feed.ts";
import { type RereadOptions, type RereadReport, rereadArticles } from "./ingest/reread-articles.ts";
import { createRuleBook, headersOf, type RuleBook } from "./ingest/rule-book.ts";
import { runSchedule } from "./ingest/run-schedule.ts";
import { createStepPool } from "./ingest/step-pool.ts";
import { subscribeToDemo } from "./ingest/subscribe-to-demo.ts";
import { waitUnlessRaised } from "./ingest/wait-unless-raised.ts";
import { answerHub } from "./ingest/websub/answer-hub.ts";
import { callbackBase } from "./ingest/websub/callback-base.ts";
import { openAnnouncer } from "./ingest/websub/open-announcer.ts";
import { openSqliteStore } from "./store/sqlite/open-sqlite-store.ts";
import type { Store } from "./store/store.ts";
import { createWeb } from "./web/create-web.ts";
import { createImages } from "./web/images/create-images.ts";
import { openImageShelf } from "./web/images/image-shelf.ts";
import type { Images } from "./web/images/images.ts";
import { readSecret } from "./web/images/read-secret.ts";
import { createLive } from "./web/live/create-live.ts";
import { type ServedWeb, serveWeb } from "./web/serve-web.ts";
import { wordsOf } from "./web/words/words-of.ts";

/** The program, wired: what the command line calls. */
export interface App {
  settings: Settings;
  store: Store;
  reading: Reading;
  imageFetcher: ImageFetcher;
  alerts: Alerts;
  /** The demo publishers, where they are served. */
  demo: Demo | undefined;
  addFeed(address: string, known?: KnownFacts): Promise<AddedFeed>;
  importOpml(text: string, name?: string): Promise<ImportReport>;
  exportOpml(): Promise<string>;
  removeFeed(addressOrId: string): Promise<Feed>;
  /** Subscribes to the demo publishers anew; nothing where they are not served. */
  subscribeToDemo(): Promise<void>;
  /** Reads what is due, then sends the alerts that are. */
  poll(options?: PollOptions): Promise<PollReport & { alerts: AlertReport }>;
  /** Reads the stored articles of a host again, by the rules as they are now. */
  reread(host: string, options?: RereadOptions): Promise<RereadReport>;
  /** Applies the present rules to the archive. */
  reannotate(scope: ReannotationScope, options?: ReannotateOptions): Promise<ReannotateReport>;
  /** The stories of the active window, read from the archive at first use and after `forgetStories`. */
  stories(): Promise<Stories>;
  forgetStories(): void;
  /** Mends the stories by what has come since the last time. */
  lookBack(): Promise<void>;
  close(): Promise<void>;
}

/** A page or feed that keeps a thread busy for longer is an attack or a fault. */
const stepTimeoutMs = 30_000;
/** So is one that takes more memory; the steps' own tables take 30 MB of it. */
const stepMemoryMb = 400;

/** While polling saves batch after batch, pages are made anew twice a second, not with each. */
const pagesHoldMs = 500;

/** Opens the archive and wires the parts; with `demo`, the demo publishers too while there are no others. */
export async function openApp(settings: Settings, options: { demo?: boolean } = {}): Promise<App> {
  const store = await openStore(settings);
  const demo = options.demo && settings.demo ? await startDemoIfAlone(store, settings.demoPort) : undefined;
  const rules = createRuleBook(store);
  const fetching = fetchingOptions(settings, demo ? [demo.origin] : [], rules);
  const now = () => new Date();
  const fetcher = createFetcher(fetching);
  const imageFetcher = createImageFetcher({ ...fetching, maxImageBytes: settings.maxImageBytes });
  const steps = createStepPool({
    size: settings.workers,
    timeoutMs: stepTimeoutMs,
    memoryMb: stepMemoryMb,
  });
  const alerts = openAlerts({
    ...fetching,
    ...{ store, now, ...settings },
    allowedOrigins: alertOriginsOf(settings),
    categoryName: (category, language) => wordsOf(language).categories[category],
  });
  const announcer = openAnnouncer(hubsOf(settings), settings.siteUrl);
  const writer = createFilingWriter(store, ({ article }) => announcer?.note(article.id));
  const standing = createStandingWatch(store, steps, now);
  const reading: Reading = {
    store,
    fetcher,
    steps,
    standing,
    writer,
    rules,
    now,
    random: Math.random,
    pollMinutes: settings.pollMinutes,
    callbackBase: callbackBase(settings.siteUrl, settings.allowPrivateNetworks),
    announcer,
  };
  const keeper = createStoryKeeper({ store, steps, windowDays: settings.storyDays, now });
  const { stories, forget: forgetStories, lookBack } = keeper;
  return {
    settings,
    store,
    reading,
    imageFetcher,
    alerts,
    demo,
    addFeed: (address, known) => addFeed(reading, address, known),
    importOpml: (text, name) => importOpml(store, text, now(), name),
    exportOpml: () => exportOpml(store),
    removeFeed: (addressOrId) => removeFeed(store, addressOrId),
    subscribeToDemo: () => subscribeToDemo(reading, demo?.feeds ?? []),
    async poll(options) {
      const report = await pollOnce(reading, await stories(), options);
      await lookBack();
      return { ...report, alerts: await alerts.run(options?.signal) };
    },
    reread: async (host, options) => rereadArticles(reading, await stories(), host, options),
    async reannotate(scope, options) {
      await standing.refresh();
      const parts = { store, steps, now, birth: birthOf(settings), rules: version };
      return reannotateArchive(parts, scope, options);
    },
    stories,
    forgetStories,
    lookBack,
    async close() {
      await demo?.close();
      await keeper.close();
      await steps.close();
      await fetcher.close();
      await imageFetcher.close();
      await alerts.close();
      await store.close();
    },
  };
}

/** The demo publishers are for an archive that has no others. */
async function startDemoIfAlone(store: Store, port: number): Promise<Demo | undefined> {
  const { demo, feeds, articles } = await store.overview();
  return demo || (feeds === 0 && articles === 0) ? startDemo({ port, now: new Date() }) : undefined;
}

async function openStore({ db }: Settings): Promise<Store> {
  if (/^postgres(?:ql)?:\/\//.test(db)) {
    throw new TagwireError("unsupported", "PostgreSQL is not there yet: give a file's path with --db.");
  }
  return openSqliteStore({ file: db });
}

function fetchingOptions(settings: Settings, allowedOrigins: string[], rules: RuleBook): FetcherOptions {
  const contact = settings.contact ? `+${settings.contact}` : "self-hosted newswire";
  return {
    userAgent: `Tagwire/${version} (${contact})`,
    allowPrivateNetworks: settings.allowPrivateNetworks,
    allowedOrigins,
    timeoutMs: settings.timeoutSeconds * 1000,
    maxFeedBytes: settings.maxFeedBytes,
    maxPageBytes: settings.maxPageBytes,
    headersFor: (url) => headersOf(rules.ruleFor(url.href)),
    now: Date.now,
    sleep: (ms) => delay(ms),
    random: Math.random,
  };
}

/** Starts the web site; resolves when it answers. What a page could not do goes to `complain`. */
export async function startSite(app: App, complain: (message: string) => void): Promise<ServedWeb> {
  const { settings, store, reading } = app;
  const report = (error: Error, address: string) =>
    complain(`${address} failed: ${error instanceof Error ? error.stack : String(error)}`);
  const { pageSize, pageCache: cache, siteUrl, host, port } = settings;
  const web = createWeb({
    store,
    now: reading.now,
    settings: {
      pageSize,
      cache,
      holdMs: pagesHoldMs,
      version,
      contact: settings.contact,
      birth: birthOf(settings),
      feedText: settings.feedText,
      hubs: hubsOf(settings),
      ...(siteUrl && { siteUrl }),
    },
    websub: (request) => answerHub(reading, request, settings.maxFeedBytes),
    images: await openImages(app, report),
    ...(settings.liveConnections > 0 && {
      live: createLive({ store, most: settings.liveConnections, every, report }),
    }),
    api: (await openApi(app, report)).answer,
    report,
  });
  return serveWeb({ web, host, port });
}

/** Calls `work` every so many ms, which keeps no process alive; returns how to stop. */
function every(ms: number, work: () => void): () => void {
  const timer = setInterval(work, ms).unref();
  return () => clearInterval(timer);
}

/** Its libraries are loaded here: most commands have no use for them. */
async function openApi(
  { settings, store, reading, addFeed, removeFeed }: App,
  report: (error: Error, address: string) => void,
): Promise<Api> {
  const { createApi } = await import("./api/create-api.ts");
  const { siteUrl, apiToken } = settings;
  return createApi({
    store,
    now: reading.now,
    settings: {
      version,
      birth: birthOf(settings),
      ...(siteUrl && { siteUrl }),
      ...(apiToken && { token: apiToken }),
    },
    addFeed: (address) => addFeed(address),
    removeFeed,
    report,
  });
}

/** Serves MCP on two streams until the caller closes its end. Pages are linked to where the site would stand. */
export async function serveMcp(
  { settings, store, reading }: App,
  streams: { input: Readable; output: Writable },
  complain: (message: string) => void,
): Promise<void> {
  const { serveMcpOnStdio } = await import("./api/mcp/serve-mcp-on-stdio.ts");
  const { siteUrl, host, port } = settings;
  const origin = new URL(siteUrl || `http://${host}:${port}`).origin;
  const report = (error: Error) => complain(`MCP failed: ${error.stack}`);
  const memory = createMinuteMemory(reading.now);
  const parts = { store, now: reading.now, memory, origin, birth: birthOf(settings), report };
  return serveMcpOnStdio(parts, { version, ...streams });
}

async function openImages(
  { settings, imageFetcher }: App,
  report: (error: Error, address: string) => void,
): Promise<Images> {
  const { data, imageBytes } = settings;
  return createImages({
    shelf: await openImageShelf(path.join(data, "images"), imageBytes, Date.now),
    secret: await readSecret(data),
    fetchImage: imageFetcher.fetchImage,
    now: Date.now,
    report,
  });
}

const lookEveryMs = 20_000;

interface PollingWatch {
  onRound(report: PollReport): void;
  onAlerts(report: AlertReport): void;
  complain(message: string): void;
}

/** Polls what is due, and sends alerts, until the signal is raised. */
export async function startPolling(
  app: App,
  signal: AbortSignal,
  { onRound, onAlerts, complain }: PollingWatch,
): Promise<void> {
  const onError = (error: unknown) =>
    complain(`A round failed: ${error instanceof Error ? error.message : error}`);
  const both = { everyMs: lookEveryMs, signal, wait: waitUnlessRaised, onError };
  const telling = app.alerts.runSchedule({ ...both, onRound: onAlerts });
  const stories = () => storiesWithoutDemo(app);
  const polling = runSchedule(app.reading, { ...both, stories, lookBack: app.lookBack, onRound });
  await Promise.all([telling, polling]);
}

/** The stories; without the demo's from the moment that the user's first feed has removed it. */
async function storiesWithoutDemo(app: App): Promise<Stories> {
  if (app.demo && !(await app.store.overview()).demo) {
    await app.demo.close();
    app.demo = undefined;
    app.forgetStories();
  }
  return app.stories();
}
