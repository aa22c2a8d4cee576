import type { Readable, Writable } from "node:stream";
import { StdioServerTransport, serveStdio } from "@modelcontextprotocol/server/stdio";
import { createMcpServer } from "./create-mcp-server.ts";
import type { ToolParts } from "./tool-parts.ts";

/** Serves MCP on two streams until the caller closes its end. */
export function serveMcpOnStdio(
  parts: ToolParts,
  { version, input, output }: { version: string; input: Readable; output: Writable },
): Promise<void> {
  return new Promise((resolve) => {
    const transport = new StdioServerTransport(input, output);
    input.once("close", () => resolve());
    input.once("end", () => resolve());
    serveStdio(() => createMcpServer(parts, version), {
      transport,
      ...(parts.report && { onerror: (error: Error) => parts.report?.(error, "mcp") }),
    });
  });
}
