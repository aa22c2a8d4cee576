import { TagwireError } from "../domain/tagwire-error.ts";
import { followRedirects } from "./follow-redirects.ts";
import { judgeStatus } from "./judge-status.ts";
import { type AgentOptions, openAgents } from "./open-agents.ts";
import { addressName, sendRequest } from "./send-request.ts";
import { webAddress } from "./web-address.ts";

export interface ImageFetcherOptions extends Omit<AgentOptions, "connections"> {
  userAgent: string;
  maxImageBytes: number;
  /** Headers of its own that an address is asked with. Asked at every hop. */
  headersFor?: (url: URL) => Record<string, string>;
  now: () => number;
}

/** Fetches pictures for readers who are waiting for them. */
export interface ImageFetcher {
  /** The bytes at that address. Throws TagwireErrors only, with the same guard as for pages. */
  fetchImage(address: string): Promise<Buffer>;
  close(): Promise<void>;
}

const headers = { accept: "image/avif,image/webp,image/png,image/jpeg,image/gif,image/*;q=0.5" };
const connections = 4;

/**
 * Makes a fetcher of pictures. Unlike pages they are asked for when a reader looks at them, as a browser would: a few
 * at once from a host, without its robots.txt (RFC 9309 §1: that is for crawlers) and without rest between them.
 */
export function createImageFetcher(options: ImageFetcherOptions): ImageFetcher {
  const agents = openAgents({ ...options, connections });
  const { timeoutMs, maxImageBytes, userAgent, now } = options;
  return {
    async fetchImage(address) {
      const followed = await followRedirects(webAddress(address), (url) =>
        sendRequest({
          url,
          headers: { "user-agent": userAgent, ...headers, ...options.headersFor?.(url) },
          dispatcher: agents.choose(url),
          timeoutMs,
          limit: { bytes: maxImageBytes },
          limitName: "pictures",
          check: ({ header }) => refuseText(header("content-type") ?? "", addressName(url)),
          answered: () => {},
        }),
      );
      judgeStatus(followed.answer, addressName(followed.url), now());
      return followed.answer.body;
    },
    close: agents.close,
  };
}

/** Many servers call pictures "application/octet-stream", so only what surely is none is refused before it is read. */
function refuseText(type: string, name: string): void {
  if (/^(?:text\/|application\/(?:json|xhtml))/i.test(type))
    throw new TagwireError("unsupported", `${name} is no picture but ${type}.`);
}
