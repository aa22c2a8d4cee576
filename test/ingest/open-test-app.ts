import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { TestContext } from "node:test";
import { type App, openApp } from "../../src/app.ts";
import { readSettings, type Settings } from "../../src/config.ts";
import { type PollOptions, type PollReport, pollOnce } from "../../src/ingest/poll-once.ts";
import type { Reading } from "../../src/ingest/reading.ts";

export interface TestApp {
  app: App;
  /** What polls work with: the app's parts, and a clock that stands until it is moved. */
  reading: Reading;
  /** Moves the clock on. */
  pass(minutes: number): void;
  poll(options?: PollOptions): Promise<PollReport>;
}

/** The whole program on a folder of its own, which ends with the test. */
export async function openTestApp(context: TestContext, given: Partial<Settings> = {}): Promise<TestApp> {
  const folder = await mkdtemp(path.join(tmpdir(), "tagwire-ingest-"));
  const settings = readSettings({}, { data: folder, allowPrivateNetworks: true, workers: 1, ...given });
  const app = await openApp(settings);
  context.after(async () => {
    await app.close();
    await rm(folder, { recursive: true });
  });
  // Feeds that a test adds now are due at once.
  let time = new Date(Date.now() + 60_000);
  const reading: Reading = { ...app.reading, now: () => time, random: () => 0.5 };
  return {
    app,
    reading,
    pass: (minutes) => {
      time = new Date(time.getTime() + minutes * 60_000);
    },
    poll: async (options) => pollOnce(reading, await app.stories(), options),
  };
}
