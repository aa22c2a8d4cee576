import { createMcpHandler } from "@modelcontextprotocol/server";
import type { ApiAsking, ApiParts } from "../api.ts";
import { answerProblem } from "../problem.ts";
import { createMcpServer } from "./create-mcp-server.ts";

/** A call of a tool is a few hundred bytes. */
const largestBody = 65_536;

/**
 * Answers MCP over HTTP, each request by itself: no sessions, no streams, nothing that a caller could leave open.
 * A page of another site may not ask (the specification's guard against DNS rebinding).
 */
export function createMcpOverHttp(parts: ApiParts): (asking: ApiAsking) => Promise<Response> {
  const { store, now, settings, report } = parts;
  const handler = createMcpHandler(
    ({ requestInfo }) => {
      const origin = new URL(settings.siteUrl || requestInfo!.url).origin;
      const tools = { store, now, origin, birth: settings.birth, ...(report && { report }) };
      return createMcpServer(tools, settings.version);
    },
    { maxRequestBodySize: largestBody, maxSubscriptions: 0 },
  );
  return async (asking) => {
    const { origin } = asking.var.setting;
    const sender = asking.req.header("origin");
    if (sender !== undefined && !isOwn(sender, origin, settings.siteUrl)) {
      return answerProblem(origin, "other-origin", `Pages of ${sender.slice(0, 100)} may not ask here.`);
    }
    return handler.fetch(asking.req.raw);
  };
}

const loopback = /^https?:\/\/(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/;

/** Without a public address only a loopback one is known to be ours: a Host header may be anybody's. */
function isOwn(sender: string, origin: string, siteUrl: string | undefined): boolean {
  return sender === origin && (Boolean(siteUrl) || loopback.test(sender));
}
