import type { Dispatcher } from "undici";
import { TagwireError } from "../domain/tagwire-error.ts";
import { describeFailure } from "./describe-failure.ts";
import { type BodyLimit, BodyTooLarge, readBody } from "./read-body.ts";

export interface Answer {
  status: number;
  statusText: string;
  header(name: string): string | undefined;
  /** Empty where the answer is no success. */
  body: Buffer;
}

export interface Request {
  url: URL;
  headers: Record<string, string>;
  /** What to POST; without it the request is a GET. */
  body?: string | Buffer;
  dispatcher: Dispatcher;
  timeoutMs: number;
  limit: BodyLimit;
  /** Words for the limit in messages: "feeds (setting TAGWIRE_MAX_FEED_BYTES)". */
  limitName: string;
  /** Called with a success's headers before its body is read; throws to refuse it. */
  check?: (answer: Pick<Answer, "header">) => void;
  answered: () => void;
}

/** Asks once and follows nothing. Any status is an answer; throws unreachable, timeout, refused-address, too-large. */
export async function sendRequest(request: Request): Promise<Answer> {
  try {
    return await exchange(request);
  } catch (error) {
    const name = addressName(request.url);
    if (error instanceof BodyTooLarge) throw tooLarge(name, request);
    throw describeFailure(error, name, request.timeoutMs);
  }
}

async function exchange(request: Request): Promise<Answer> {
  const { url, dispatcher, limit } = request;
  const response = await dispatcher.request({
    origin: url.origin,
    path: url.pathname + url.search,
    method: request.body === undefined ? "GET" : "POST",
    body: request.body,
    headers: { ...request.headers, ...authorization(url), "accept-encoding": "gzip, br, zstd" },
    signal: AbortSignal.timeout(request.timeoutMs),
  });
  request.answered();
  const header = (name: string) => {
    const values = [response.headers[name]].flat();
    // A list that may stand in several fields (RFC 9110 §5.3).
    return name === "link" && values.length > 1 ? values.join(", ") : values[0];
  };
  const status = response.statusCode;
  const answer = { status, statusText: response.statusText, header };
  // Whoever destroys a body that nobody listens to must take its error along.
  response.body.on("error", () => {});
  if (status < 200 || status > 299) return { ...answer, body: await skipBody(response.body) };
  try {
    request.check?.(answer);
    const encoding = header("content-encoding") ?? "";
    if (!encoding && !limit.cut && Number(header("content-length")) > limit.bytes) throw new BodyTooLarge();
    return { ...answer, body: await readBody(response.body, encoding, limit) };
  } catch (error) {
    response.body.destroy();
    throw error;
  }
}

/** Reads a short body away, so that the connection can be used again; a long one ends it. */
async function skipBody(body: Dispatcher.ResponseData["body"]): Promise<Buffer> {
  await body.dump({ limit: 65_536 }).catch(() => {});
  return Buffer.alloc(0);
}

function authorization({ username, password }: URL): Record<string, string> {
  if (!username && !password) return {};
  const credentials = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
  return { authorization: `Basic ${Buffer.from(credentials).toString("base64")}` };
}

/** An address as messages show it: without its password. */
export function addressName(url: URL): string {
  const shown = new URL(url);
  shown.username = "";
  shown.password = "";
  shown.hash = "";
  return shown.href;
}

function tooLarge(name: string, { limit, limitName }: Request): TagwireError {
  const size = limit.bytes >= 1e6 ? `${limit.bytes / 1e6} MB` : `${limit.bytes / 1e3} kB`;
  return new TagwireError("too-large", `${name} is larger than ${size}, the limit for ${limitName}.`);
}
