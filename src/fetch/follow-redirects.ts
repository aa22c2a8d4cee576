import { TagwireError } from "../domain/tagwire-error.ts";
import { type Answer, addressName } from "./send-request.ts";

export interface Followed {
  answer: Answer;
  /** Where the answer came from. */
  url: URL;
  /** There was a redirect, and every one was permanent (301, 308). */
  moved: boolean;
  /** All addresses that were asked, in order. */
  path: URL[];
}

const redirects = new Set([301, 302, 303, 307, 308]);
const permanent = new Set([301, 308]);
const mostRedirects = 8;

/** Asks and goes where redirects lead, each hop through `ask` with its checks. Throws for circles and long chains. */
export async function followRedirects(start: URL, ask: (url: URL) => Promise<Answer>): Promise<Followed> {
  const path = [start];
  let moved = true;
  for (;;) {
    const url = path.at(-1)!;
    const answer = await ask(url);
    const location = redirects.has(answer.status) ? answer.header("location") : undefined;
    if (location === undefined) return { answer, url, path, moved: moved && path.length > 1 };
    const next = resolveLocation(location, url, answer.status);
    if (path.some((seen) => seen.href === next.href)) throw circle([...path, next], answer.status);
    path.push(next);
    if (path.length > mostRedirects + 1) throw tooMany(start, answer.status);
    moved &&= permanent.has(answer.status);
  }
}

function resolveLocation(location: string, base: URL, status: number): URL {
  const next = URL.parse(location, base.href);
  if (next) {
    next.hash = "";
    return next;
  }
  const message = `${addressName(base)} redirects to "${location}", which is no address.`;
  throw new TagwireError("http-status", message, { status });
}

function circle(path: URL[], status: number): TagwireError {
  const way = path.map((url) => addressName(url)).join(" → ");
  return new TagwireError("http-status", `${addressName(path[0]!)} redirects in a circle: ${way}.`, {
    status,
  });
}

function tooMany(start: URL, status: number): TagwireError {
  const message = `${addressName(start)} redirects more than ${mostRedirects} times.`;
  return new TagwireError("http-status", message, { status });
}
