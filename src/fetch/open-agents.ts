import { lookup } from "node:dns";
import { Agent, type Dispatcher } from "undici";
import { TagwireError } from "../domain/tagwire-error.ts";
import { guardLookup, refusePrivateAddress } from "./guard-address.ts";

export interface AgentOptions {
  allowPrivateNetworks: boolean;
  /** Origins ("http://127.0.0.1:7081") that may be private all the same. */
  allowedOrigins?: string[];
  timeoutMs: number;
  /** To one host at a time. */
  connections: number;
}

export interface Agents {
  /** The agent for an address; throws refused-address where it may not be asked. */
  choose(url: URL): Dispatcher;
  close(): Promise<void>;
}

/** Two agents, one guarded, so that an allowed origin opens no door for the others. */
export function openAgents(options: AgentOptions): Agents {
  const limits = {
    connections: options.connections,
    pipelining: 1,
    allowH2: false,
    keepAliveTimeout: 10_000,
  };
  const timeout = options.timeoutMs;
  const open = new Agent({ ...limits, connect: { timeout } });
  const guarded = new Agent({ ...limits, connect: { timeout, lookup: guardLookup(lookup) } });
  return {
    choose(url) {
      if (!/^https?:$/.test(url.protocol)) throw notWeb(url.href);
      if (options.allowPrivateNetworks || options.allowedOrigins?.includes(url.origin)) return open;
      refusePrivateAddress(url);
      return guarded;
    },
    async close() {
      await Promise.all([open.destroy(), guarded.destroy()]);
    },
  };
}

function notWeb(address: string): TagwireError {
  return new TagwireError(
    "refused-address",
    `Refused: ${address} is no web address; only http: and https: are read.`,
  );
}
