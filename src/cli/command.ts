import type { Command } from "commander";
import { readSettings, type Settings } from "../config.ts";
import { TagwireError } from "../domain/tagwire-error.ts";

/** Exit statuses (DESIGN §5): done, failed, misused. */
export const exitStatus = { done: 0, failed: 1, misused: 2 } as const;

export type ExitStatus = (typeof exitStatus)[keyof typeof exitStatus];

/** What every command is given besides its own arguments. */
export interface Invocation<O = Record<string, unknown>> {
  args: string[];
  options: O;
  settings: Settings;
  json: boolean;
}

interface CommandFacts<O> {
  /** Name and arguments as commander reads them: "add <url...>". */
  usage: string;
  summary: string;
  /** Shown under --help: whole command lines. */
  examples: string[];
  options?: [flags: string, meaning: string, fallback?: string][];
  run(invocation: Invocation<O>): Promise<ExitStatus>;
}

/** Adds a command to the program, with the options that all commands take. */
export function defineCommand<O = Record<string, unknown>>(
  program: Command,
  facts: CommandFacts<O>,
  report: (status: ExitStatus) => void,
): void {
  const command = program.command(facts.usage).description(facts.summary);
  for (const [flags, meaning, fallback] of facts.options ?? []) command.option(flags, meaning, fallback);
  command
    .option("--db <path>", "database file (default: tagwire.db in the data folder)")
    .option("--json", "print JSON instead of text")
    .addHelpText("after", `\nExample:\n${facts.examples.map((line) => `  ${line}`).join("\n")}`)
    .action(async () => {
      const { db, json, ...options } = command.opts();
      const settings = readSettings(process.env, db === undefined ? {} : { db });
      report(await facts.run({ args: command.args, options: options as O, settings, json: json === true }));
    });
}

/** Reads a number from an option; misuse where it is none or out of bounds. */
export function readCount(name: string, value: string, from: number, to: number): number {
  const number = Number(value);
  if (Number.isInteger(number) && number >= from && number <= to) return number;
  throw new TagwireError("bad-input", `--${name} ${value}: a whole number from ${from} to ${to} is wanted.`);
}
