import type { MinuteMemory } from "../domain/minute-memory.ts";
import type { TagBirth } from "../domain/tag-birth.ts";
import type { Overview, Store } from "../store/store.ts";
import type { FeedText } from "./feed-of.ts";
import type { Images } from "./images/images.ts";
import type { Reader } from "./read-reader.ts";
import type { Words } from "./words/words.ts";

/** What every page may look at while it is made. */
export interface PageSetting {
  store: Store;
  now: Date;
  /** Path and query of the page, without parameters that it does not know. */
  address: string;
  reader: Reader;
  /** Every text of the interface, in the reader's language. */
  words: Words;
  /** Articles a page. */
  pageSize: number;
  /** Scheme and host for absolute addresses: "https://news.example". */
  origin: string;
  overview: Overview;
  /** Of the program. */
  version?: string;
  /** Address or e-mail of whoever runs the site. */
  contact?: string;
  /** Which tags stand in the directory; absent: all. */
  birth?: TagBirth;
  memory: MinuteMemory;
  /** How much of an article feeds carry, unless their address says it; absent: all of it. */
  feedText?: FeedText;
  /** WebSub hubs that push the feeds. */
  hubs?: readonly string[];
  /** Publishers' pictures by way of this site; absent: pages show none. */
  images?: Pick<Images, "address" | "known">;
  /** Open pages are told of new articles. */
  live: boolean;
  /** The address of a static file with its content hash. */
  staticAddress(name: string): string;
}
