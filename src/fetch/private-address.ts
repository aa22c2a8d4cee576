import { BlockList, isIP } from "node:net";

/**
 * Ranges that no publisher can be at: IANA's special-purpose registries (RFC 6890), multicast, and the IPv6 ranges
 * that carry an IPv4 address, through which a private one could be reached.
 */
const ranges4 = [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.0.2.0", 24],
  ["192.88.99.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["198.51.100.0", 24],
  ["203.0.113.0", 24],
  ["224.0.0.0", 4],
  ["240.0.0.0", 4],
] as const;

const ranges6 = [
  ["::", 96],
  ["::ffff:0:0", 96],
  ["::ffff:0:0:0", 96],
  ["64:ff9b::", 96],
  ["64:ff9b:1::", 48],
  ["100::", 64],
  ["2001::", 23],
  ["2001:db8::", 32],
  ["2002::", 16],
  ["3fff::", 20],
  ["5f00::", 16],
  ["fc00::", 7],
  ["fe80::", 10],
  ["fec0::", 10],
  ["ff00::", 8],
] as const;

const blocked = new BlockList();
for (const [start, bits] of ranges4) blocked.addSubnet(start, bits, "ipv4");

const blocked6 = new BlockList();
for (const [start, bits] of ranges6) blocked6.addSubnet(start, bits, "ipv6");

/** Whether an IP address lies on this machine or in a network that is not the public internet's. */
export function isPrivateAddress(address: string): boolean {
  const [bare = ""] = address.split("%");
  const family = isIP(bare);
  if (family === 4) return blocked.check(bare, "ipv4");
  return family === 6 && (blocked6.check(bare, "ipv6") || blocked.check(bare, "ipv6"));
}
