import { isIP } from "node:net";
import { isPrivateAddress } from "../../fetch/private-address.ts";

/**
 * Where hubs can call: the origin of the site's public address. Undefined where it has none, or one
 * that only this machine or network knows; private ones count when private networks are allowed.
 */
export function callbackBase(siteUrl: string, allowPrivateNetworks: boolean): string | undefined {
  const url = URL.parse(siteUrl);
  if (!url || !/^https?:$/.test(url.protocol)) return undefined;
  if (!allowPrivateNetworks && isPrivateHost(url.hostname)) return undefined;
  return url.origin;
}

function isPrivateHost(hostname: string): boolean {
  const bare = hostname.replace(/^\[|\]$/g, "");
  if (isIP(bare)) return isPrivateAddress(bare);
  return !bare.includes(".") || /\.(?:local|localhost|internal|lan|home\.arpa)\.?$/i.test(bare);
}
