import type { IncomingMessage, ServerResponse } from "node:http";
import type { Store } from "../../store/store.ts";

/** Tells open pages of new articles, by server-sent events at /live. */
export interface Live {
  /** Answers `GET /live?page=PATH&after=NUMBER` and keeps the answer open. */
  answer(request: IncomingMessage, response: ServerResponse): Promise<void>;
  /** Ends every open answer; later ones are refused. */
  close(): void;
}

export interface LiveParts {
  store: Pick<Store, "version" | "overview" | "articles" | "tags" | "publishers">;
  /** Open pages at most. */
  most: number;
  /** Of them from one address. */
  mostAtAddress?: number;
  /** Calls `work` again and again, so many ms apart, until what it returns is called. */
  every: (ms: number, work: () => void) => () => void;
  report?: (error: Error, address: string) => void;
}

/** A page that is open, as the counting sees it. */
export interface Listener {
  tell(arrived: number): void;
  /** Says nothing, so that nobody on the way takes the connection for dead. */
  beat(): void;
  end(): void;
}
