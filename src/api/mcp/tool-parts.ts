import type { CallToolResult, McpServer } from "@modelcontextprotocol/server";
import { z } from "zod";
import type { MinuteMemory } from "../../domain/minute-memory.ts";
import { TagwireError } from "../../domain/tagwire-error.ts";
import type { ApiParts } from "../api.ts";

/** What a tool may look at. */
export interface ToolParts extends Pick<ApiParts, "store" | "now" | "report"> {
  /** Scheme and host for absolute addresses. */
  origin: string;
  birth?: ApiParts["settings"]["birth"];
  memory: MinuteMemory;
}

/** Adds one tool to a server. */
export type AddTool = (server: McpServer, parts: ToolParts) => void;

/** Every tool only reads, and only this archive. */
export const readOnly = { readOnlyHint: true, idempotentHint: true, openWorldHint: false } as const;

export const mostEntries = 20;

/** How many entries an answer has at most. */
export const mcpLimit = z
  .int()
  .min(1)
  .max(mostEntries)
  .default(8)
  .describe(`How many at most (1 to ${mostEntries})`);

/** Where a list is continued. */
export const mcpBefore = z
  .string()
  .max(300)
  .optional()
  .describe('To go on: what the last answer has in "next"');

/** Where a list goes on. */
export const mcpNext = z.string().optional().describe("Where the list goes on: give it as before");

/**
 * The result of a tool: structured, and as text. An expected failure is a result that says the way out, so that the
 * model can mend its call; anything else is reported and told in general words.
 */
export async function toolResult<T extends Record<string, unknown>>(
  { report }: ToolParts,
  tool: string,
  work: () => Promise<{ answer: T; text: string }>,
): Promise<CallToolResult> {
  try {
    const { answer, text } = await work();
    return { content: [{ type: "text", text }], structuredContent: answer };
  } catch (error) {
    if (error instanceof TagwireError) return failed(error.message);
    report?.(error as Error, `mcp:${tool}`);
    return failed("Tagwire cannot answer just now; its log says why.");
  }
}

function failed(text: string): CallToolResult {
  return { content: [{ type: "text", text }], isError: true };
}
