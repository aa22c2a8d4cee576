import { addFeed, type KnownFacts } from "./add-feed.ts";
import type { Reading } from "./reading.ts";

/** A feed of a demo publisher, with the facts that a home page would tell. */
export interface DemoFeed {
  url: string;
  publisher: NonNullable<KnownFacts["publisher"]>;
}

/** Subscribes to the demo publishers anew: their articles are dated from this start, so that the newest is now. */
export async function subscribeToDemo(reading: Reading, feeds: readonly DemoFeed[]): Promise<void> {
  await reading.store.removeDemo();
  for (const { url, publisher } of feeds) await addFeed(reading, url, { publisher, demo: true });
}
