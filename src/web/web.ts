import type { TagBirth } from "../domain/tag-birth.ts";
import type { Store } from "../store/store.ts";
import type { KeptAnswer } from "./answers/kept-answer.ts";
import type { FeedText } from "./feed-of.ts";
import type { Images } from "./images/images.ts";
import type { Live } from "./live/live.ts";
import type { Reader } from "./read-reader.ts";

export interface WebSettings {
  /** Articles a page. */
  pageSize: number;
  /** Keep rendered pages until the archive or the minute changes. */
  cache: boolean;
  /** So long, in milliseconds, a change of the archive may wait for the next after it; absent: none waits. */
  holdMs?: number;
  /** Where readers find the site ("https://news.example"); else the host that a request names. */
  siteUrl?: string;
  /** How much of an article feeds carry, unless their address says it; absent: all of it. */
  feedText?: FeedText;
  /** WebSub hubs that push the feeds, where the site has a public address. */
  hubs?: readonly string[];
  /** Of the program, for the page about it. */
  version?: string;
  /** Address or e-mail of whoever runs the site, for the same page. */
  contact?: string;
  /** Which tags stand in the directory; absent: all. */
  birth?: TagBirth;
}

export interface WebParts {
  store: Store;
  now: () => Date;
  settings: WebSettings;
  /** Told of every failure that readers see as "could not be made", for the log. */
  report?: (error: Error, address: string) => void;
  /** Answers what WebSub hubs ask and send at /websub/ID. */
  websub?: (request: Request) => Promise<Response>;
  /** Answers what programs ask, below /api/ and at /mcp; what it gives is kept as pages are. */
  api?: (request: Request) => Promise<Response>;
  /** Serves publishers' pictures at /images/; without it pages show none. */
  images?: Images;
  /** Tells open pages of new articles at /live; without it they are not told. */
  live?: Live;
}

/** The few request lines that finding a kept answer needs. */
export interface Asked {
  method: string;
  host: string;
  /** Path and query, as sent. */
  target: string;
  reader: Reader;
}

/** The web site, apart from sockets. */
export interface Web {
  answer(request: Request): Promise<Response> | Response;
  /** As `answer`, but a page comes as the bytes to send, not packed into a Response yet. */
  prepare(request: Request): Promise<KeptAnswer | Response>;
  /** An answer that is ready to send: a static file, or a page that was rendered before and still holds. */
  findKept(asked: Asked): KeptAnswer | undefined;
  live?: Live;
}
