/** Whether a target (path and query) is one that programs ask: the API, or the MCP server. */
export function isForPrograms(target: string): boolean {
  return /^\/(?:api|mcp)(?:$|[?/])/.test(target);
}
