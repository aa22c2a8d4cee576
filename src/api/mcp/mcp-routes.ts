import { createMcpHandler } from "@modelcontextprotocol/server";
import type { MinuteMemory } from "../../domain/minute-memory.ts";
import type { ApiAsking, ApiParts, ApiRoutes } from "../api.ts";
import { limitBody } from "../limit-body.ts";
import { answerProblem } from "../problem.ts";
import { createMcpServer } from "./create-mcp-server.ts";

/** A call of a tool is a few hundred bytes. */
const largestBody = 65_536;

/**
 * /mcp: MCP over HTTP, each request by itself: no sessions, no streams, no batches, nothing that a caller could leave
 * open. A page of another site may not ask (the specification's guard against DNS rebinding).
 */
export function addMcpRoutes(routes: ApiRoutes, parts: ApiParts, memory: MinuteMemory): void {
  const handle = createHandler(parts, memory);
  const { siteUrl } = parts.settings;
  routes.use("/mcp", async (asking, next) => {
    const { origin } = asking.var.setting;
    const sender = asking.req.header("origin");
    if (sender === undefined || isOwn(sender, origin, siteUrl)) return next();
    return answerProblem(origin, "other-origin", `Pages of ${sender.slice(0, 100)} may not ask here.`);
  });
  routes.use("/mcp", refuseLargeBodies);
  routes.post("/mcp", (asking) => answerCall(asking, handle));
}

type Handle = ReturnType<typeof createHandler>;

function createHandler({ store, now, settings, report }: ApiParts, memory: MinuteMemory) {
  return createMcpHandler(
    ({ requestInfo }) => {
      const origin = new URL(settings.siteUrl || requestInfo!.url).origin;
      const tools = { store, now, memory, origin, birth: settings.birth, ...(report && { report }) };
      return createMcpServer(tools, settings.version);
    },
    { maxRequestBodySize: largestBody, maxSubscriptions: 0 },
  );
}

async function answerCall(asking: ApiAsking, handle: Handle): Promise<Response> {
  const message = await readMessage(asking);
  if (message !== undefined && !Array.isArray(message)) {
    return handle.fetch(asking.req.raw, { parsedBody: message });
  }
  const detail = "The body must be one JSON-RPC message: MCP has no batches since 2025-06-18.";
  return answerProblem(asking.var.setting.origin, "bad-input", detail);
}

async function readMessage({ req }: ApiAsking): Promise<unknown> {
  try {
    return JSON.parse(await req.text());
  } catch {
    return undefined;
  }
}

const refuseLargeBodies = limitBody(
  largestBody,
  `The message has more than ${largestBody} bytes; a call of a tool is far shorter.`,
);

const loopback = /^https?:\/\/(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/;

/** Without a public address only a loopback one is known to be ours: a Host header may be anybody's. */
function isOwn(sender: string, origin: string, siteUrl: string | undefined): boolean {
  return sender === origin && (Boolean(siteUrl) || loopback.test(sender));
}
