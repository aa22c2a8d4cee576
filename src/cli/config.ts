import type { Command } from "commander";
import { settingRows } from "../config.ts";
import { defineCommand, type ExitStatus, exitStatus } from "./command.ts";
import { printJson, printTable } from "./print.ts";
import { withoutSecrets } from "./without-secrets.ts";

export function defineConfig(program: Command, report: (status: ExitStatus) => void): void {
  defineCommand(
    program,
    {
      usage: "config",
      summary: "Print every setting: its variable, its value now, what it means",
      examples: ["tagwire config", "TAGWIRE_PORT=8080 tagwire config --json"],
      async run({ settings, json }) {
        const shown = withoutSecrets(settings);
        if (json) printJson(shown);
        else
          printTable(settingRows.map((row) => [row.variable, String(shown[row.name]) || '""', row.meaning]));
        return exitStatus.done;
      },
    },
    report,
  );
}
