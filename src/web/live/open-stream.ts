import type { ServerResponse } from "node:http";
import { securityHeaders } from "../security-headers.ts";
import type { LiveWords } from "../words/live/live-words.ts";
import type { Listener } from "./live.ts";

const headers = {
  ...securityHeaders,
  "content-type": "text/event-stream; charset=utf-8",
  "cache-control": "no-store",
  // nginx would hold events back until it has a buffer full of them.
  "x-accel-buffering": "no",
  connection: "close",
};

/**
 * Starts a stream of server-sent events (HTML §9.2): how many articles have come, and how the page says it. A reader
 * who takes nothing in for long is let go.
 */
export function openStream(response: ServerResponse, { arrived }: LiveWords): Listener {
  response.writeHead(200, headers);
  const send = (text: string) => {
    if (response.writableEnded) return;
    if (response.writableNeedDrain) response.destroy();
    else response.write(text);
  };
  send(":\n\n");
  return {
    tell: (count) => send(`data: ${JSON.stringify({ count, text: arrived(count) })}\n\n`),
    beat: () => send(":\n\n"),
    end() {
      response.end();
      if (response.writableNeedDrain) response.destroy();
    },
  };
}
