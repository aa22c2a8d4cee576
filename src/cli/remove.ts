import type { Command } from "commander";
import { defineCommand, type ExitStatus, exitStatus } from "./command.ts";
import { print, printJson } from "./print.ts";
import { withApp } from "./with-app.ts";

export function defineRemove(program: Command, report: (status: ExitStatus) => void): void {
  defineCommand(
    program,
    {
      usage: "remove <feed...>",
      summary: "Remove feeds by address or number; their articles stay",
      examples: ["tagwire remove https://example.com/feed.xml", "tagwire remove 3"],
      run: ({ args, settings, json }) =>
        withApp(settings, async (app) => {
          for (const addressOrId of args) {
            const { id, url } = await app.removeFeed(addressOrId);
            if (json) printJson({ removed: url, id });
            else print(`removed ${url}`);
          }
          return exitStatus.done;
        }),
    },
    report,
  );
}
