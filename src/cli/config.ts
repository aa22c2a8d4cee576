import type { Command } from "commander";
import { type Settings, settingRows } from "../config.ts";
import { defineCommand, type ExitStatus, exitStatus } from "./command.ts";
import { printJson, printTable } from "./print.ts";

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

/** A secret is not printed: what is printed ends up in logs and questions. */
function withoutSecrets(settings: Settings): Settings {
  const secrets = settingRows.filter(({ name, secret }) => secret && settings[name] !== "");
  return { ...settings, ...Object.fromEntries(secrets.map(({ name }) => [name, "(set)"])) };
}
