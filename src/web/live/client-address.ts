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
 * Where a request comes from. A neighbour may be a proxy: what it says goes for it, by the last entry of
 * X-Forwarded-For, which is its own; without one nobody knows how many readers stand behind it: undefined.
 */
export function clientAddress(request: IncomingMessage): string | undefined {
  const peer = (request.socket.remoteAddress ?? "").replace(/^::ffff:(?=[\d.]+$)/, "");
  if (!peer || !near.check(peer, isIPv6(peer) ? "ipv6" : "ipv4")) return peer;
  const forwarded = request.headers["x-forwarded-for"];
  return (
    String(forwarded ?? "")
      .split(",")
      .at(-1)!
      .trim() || undefined
  );
}
