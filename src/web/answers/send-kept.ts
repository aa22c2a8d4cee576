import { chooseEncoding } from "./choose-encoding.ts";
import { type KeptAnswer, type Representation, representationOf } from "./kept-answer.ts";
import { matchesEtag } from "./matches-etag.ts";

/** What decides the form of an answer. */
export interface Preferences {
  method: string;
  acceptEncoding: string | null | undefined;
  ifNoneMatch: string | null | undefined;
  ifModifiedSince: string | null | undefined;
}

/** Status, headers and bytes to send. */
export interface Sent {
  status: 200 | 304;
  headers: Record<string, string>;
  body?: Buffer;
}

/** The answer as this reader wants it: compressed or not, or 304 where the reader has it. */
export function sendKept(answer: KeptAnswer, preferences: Preferences): Sent {
  const form = representationOf(answer, chooseEncoding(preferences.acceptEncoding));
  if (hasIt(preferences, form)) {
    const { "content-length": _, "content-type": __, "content-encoding": ___, ...headers } = form.headers;
    return { status: 304, headers };
  }
  if (preferences.method === "HEAD") return { status: 200, headers: form.headers };
  return { status: 200, headers: form.headers, body: form.body };
}

/** Where there is an ETag to compare, dates do not count (RFC 9110 §13.1.3). */
function hasIt({ ifNoneMatch, ifModifiedSince }: Preferences, { etag, headers }: Representation): boolean {
  if (ifNoneMatch) return matchesEtag(ifNoneMatch, etag);
  const changed = headers["last-modified"];
  return !!changed && !!ifModifiedSince && Date.parse(changed) <= Date.parse(ifModifiedSince);
}
