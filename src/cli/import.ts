import type { Command } from "commander";
import { decodeText } from "../fetch/decode-text.ts";
import { defineCommand, type ExitStatus, exitStatus } from "./command.ts";
import { complain, print, printJson } from "./print.ts";
import { readInput } from "./read-input.ts";
import { withApp } from "./with-app.ts";

export function defineImport(program: Command, report: (status: ExitStatus) => void): void {
  defineCommand(
    program,
    {
      usage: "import <file>",
      summary: "Add all feeds of an OPML file; the next poll reads them",
      examples: ["tagwire import subscriptions.opml"],
      run: async ({ args, settings, json }) => {
        const file = args[0]!;
        const { text } = decodeText(await readInput(file));
        return withApp(settings, async (app) => {
          const imported = await app.importOpml(text, file);
          if (json) printJson(imported);
          else
            print(
              `${imported.added.length} feeds added, ${imported.known.length} known already, ${imported.failed.length} failed`,
            );
          for (const { error } of imported.failed) complain(error);
          return imported.failed.length > 0 ? exitStatus.failed : exitStatus.done;
        });
      },
    },
    report,
  );
}
