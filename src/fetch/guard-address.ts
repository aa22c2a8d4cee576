import type { LookupAddress } from "node:dns";
import { isIP, type LookupFunction } from "node:net";
import { TagwireError } from "../domain/tagwire-error.ts";
import { isPrivateAddress } from "./private-address.ts";

type LookupAll = (
  hostname: string,
  options: { all: true; family?: number; hints?: number },
  callback: (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void,
) => void;

/** Throws refused-address for a literal private address; a host's name is left to `guardLookup`. */
export function refusePrivateAddress(url: URL): void {
  const literal = url.hostname.replace(/^\[|\]$/g, "");
  if (isIP(literal) && isPrivateAddress(literal)) throw refusal(literal);
}

/**
 * A lookup for sockets that keeps private addresses back. It stands where the connection is made, so that what was
 * checked is what is connected to: a name that answers otherwise the second time (DNS rebinding) gains nothing.
 */
export function guardLookup(lookup: LookupAll): LookupFunction {
  return (hostname, options, callback) => {
    const family = options.family === "IPv4" ? 4 : options.family === "IPv6" ? 6 : options.family;
    lookup(hostname, { all: true, family, hints: options.hints }, (error, found) => {
      if (error) return callback(error, "", 0);
      const open = found.filter(({ address }) => !isPrivateAddress(address));
      const first = open[0];
      if (!first) return callback(refusal(found[0]?.address ?? "no address", hostname), "", 0);
      if (options.all) callback(null, open);
      else callback(null, first.address, first.family);
    });
  };
}

function refusal(address: string, hostname?: string): TagwireError {
  const what = hostname
    ? `${hostname} is at ${address}, a private address.`
    : `${address} is a private address.`;
  return new TagwireError(
    "refused-address",
    `Refused: ${what} Set TAGWIRE_ALLOW_PRIVATE_NETWORKS=true to allow it.`,
  );
}
