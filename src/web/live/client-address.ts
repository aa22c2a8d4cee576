import type { IncomingMessage } from "node:http";
import { BlockList, isIPv6 } from "node:net";

const near = new BlockList();
near.addSubnet("127.0.0.0", 8);
near.addSubnet("10.0.0.0", 8);
near.addSubnet("172.16.0.0", 12);
near.addSubnet("192.168.0.0", 16);
near.addAddress("::1", "ipv6");
near.addSubnet("fc00::", 7, "ipv6");

/**
 * Where a request comes from; of an IPv6 address its network, because whoever has one has the whole of it (RFC 6177
 * §2). A neighbour may be a proxy: what it says goes for it, by the last entry of X-Forwarded-For, which is its own;
 * without one nobody knows how many readers stand behind it: undefined.
 */
export function clientAddress(request: IncomingMessage): string | undefined {
  const peer = bare(request.socket.remoteAddress ?? "");
  if (!peer || !near.check(peer, isIPv6(peer) ? "ipv6" : "ipv4")) return networkOf(peer);
  const forwarded = request.headers["x-forwarded-for"];
  const last = String(forwarded ?? "")
    .split(",")
    .at(-1)!;
  return networkOf(bare(last.trim())) || undefined;
}

/** An IPv4 address that is written as an IPv6 one is itself. */
function bare(address: string): string {
  return address.replace(/^::ffff:(?=[\d.]+$)/i, "");
}

/** The first 64 bits of an IPv6 address, any other text as it is. */
function networkOf(address: string): string {
  if (!isIPv6(address)) return address;
  const [head = "", tail = ""] = address.replace(/%.*/, "").toLowerCase().split("::");
  const [first, last] = [head, tail].map((part) => part.split(":").filter(Boolean)) as [string[], string[]];
  const zeros = Array<string>(Math.max(0, 8 - first.length - last.length)).fill("0");
  const groups = [...first, ...zeros, ...last].slice(0, 4);
  return `${groups.map((group) => group.replace(/^0+(?=.)/, "")).join(":")}::/64`;
}
