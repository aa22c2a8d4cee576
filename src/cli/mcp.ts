import type { Command } from "commander";
import { serveMcp } from "../app.ts";
import { defineCommand, type ExitStatus, exitStatus } from "./command.ts";
import { complain } from "./print.ts";
import { withApp } from "./with-app.ts";

export function defineMcp(program: Command, report: (status: ExitStatus) => void): void {
  defineCommand(
    program,
    {
      usage: "mcp",
      summary: "The archive as tools for a language model (MCP on stdin and stdout)",
      examples: ["tagwire mcp", "tagwire mcp --db /srv/wire/tagwire.db"],
      run: ({ settings }) =>
        withApp(settings, async (app) => {
          await serveMcp(app, { input: process.stdin, output: process.stdout }, complain);
          return exitStatus.done;
        }),
    },
    report,
  );
}
