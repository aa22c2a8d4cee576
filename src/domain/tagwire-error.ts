/** What went wrong, for programs; the message says it for people, names the input and the way out. */
export type ErrorCode =
  | "bad-input"
  | "not-found"
  | "not-a-feed"
  | "not-opml"
  | "not-html"
  | "too-large"
  | "timeout"
  | "unreachable"
  | "refused-address"
  | "refused-by-robots"
  | "http-status"
  | "paused"
  | "gone"
  | "conflict"
  | "interrupted"
  | "unsupported";

export interface ErrorFacts {
  /** HTTP status that the other side answered with. */
  status?: number;
  /** Milliseconds that the other side asked us to wait. */
  retryAfter?: number;
  cause?: unknown;
}

/** The one error type of the program: everything expected to go wrong is one of these. */
export class TagwireError extends Error {
  readonly code: ErrorCode;
  readonly status: number | undefined;
  readonly retryAfter: number | undefined;

  constructor(code: ErrorCode, message: string, facts: ErrorFacts = {}) {
    super(message, facts.cause === undefined ? undefined : { cause: facts.cause });
    this.name = "TagwireError";
    this.code = code;
    this.status = facts.status;
    this.retryAfter = facts.retryAfter;
  }
}
