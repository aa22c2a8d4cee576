import type { Command } from "commander";
import { defineCommand, type ExitStatus, exitStatus } from "./command.ts";
import { print, printJson } from "./print.ts";
import { withApp } from "./with-app.ts";

export function defineExport(program: Command, report: (status: ExitStatus) => void): void {
  defineCommand(
    program,
    {
      usage: "export",
      summary: "Print all feeds as OPML",
      examples: ["tagwire export > subscriptions.opml"],
      run: ({ settings, json }) =>
        withApp(settings, async (app) => {
          if (json) printJson((await app.store.feeds.list()).map(({ url, title }) => ({ url, title })));
          else print(await app.exportOpml());
          return exitStatus.done;
        }),
    },
    report,
  );
}
