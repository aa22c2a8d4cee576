import type { Command } from "commander";
import type { App } from "../app.ts";
import type { ReannotationScope } from "../domain/reannotation.ts";
import { TagwireError } from "../domain/tagwire-error.ts";
import type { Difference, Move } from "../ingest/reannotate/difference.ts";
import { defineCommand, type ExitStatus, exitStatus } from "./command.ts";
import { complain, print, printJson } from "./print.ts";
import { showProgress } from "./show-progress.ts";
import { withApp } from "./with-app.ts";

interface ReannotateOptions {
  dryRun?: boolean;
  since?: string;
  publisher?: string;
}

export function defineReannotate(program: Command, report: (status: ExitStatus) => void): void {
  defineCommand<ReannotateOptions>(
    program,
    {
      usage: "reannotate",
      summary: "Apply the present rules to the archive, after saying what that changes",
      examples: [
        "tagwire reannotate --dry-run",
        "tagwire reannotate --since 2026-11-01 --publisher www.example.com",
      ],
      options: [
        ["--dry-run", "only say what would change"],
        ["--since <date>", "articles published then or later"],
        [
          "--publisher <key>",
          "articles of one publisher, by its key: see the addresses of publishers' pages",
        ],
      ],
      run: ({ options, settings, json }) =>
        withApp(settings, async (app) => {
          const scope = await readScope(app, options);
          const { difference, filed, failed, resumedAfter } = await reannotate(
            app,
            scope,
            options.dryRun === true,
            json,
          );
          if (resumedAfter > 0) complain(`Went on after ${resumedAfter} articles of an earlier run.`);
          for (const { url, error } of failed) complain(`stays as it is: ${url}: ${error}`);
          if (json) printJson({ ...difference, filed, failed });
          else print(options.dryRun ? "Nothing was changed." : `${filed} articles were filed anew.`);
          return exitStatus.done;
        }),
    },
    report,
  );
}

async function readScope(
  { store }: App,
  { since, publisher }: ReannotateOptions,
): Promise<ReannotationScope> {
  const moment = since === undefined ? undefined : new Date(since);
  if (moment && Number.isNaN(moment.getTime()))
    throw new TagwireError("bad-input", `--since ${since}: a date is wanted, like 2026-11-24.`);
  if (publisher !== undefined && !(await store.publishers.get(publisher)))
    throw new TagwireError("not-found", `There is no publisher ${publisher}.`);
  return {
    ...(moment && { since: moment.toISOString() }),
    ...(publisher !== undefined && { publisherKey: publisher }),
  };
}

/** On Ctrl-C the step that is under way is finished; what is done stays done. */
async function reannotate(app: App, scope: ReannotationScope, dryRun: boolean, json: boolean) {
  const stop = new AbortController();
  const raise = () => stop.abort();
  process.once("SIGINT", raise);
  const bars = { reading: showProgress("reading"), filing: showProgress("filing") };
  try {
    return await app.reannotate(scope, {
      dryRun,
      signal: stop.signal,
      onProgress: (doing, done, all) => bars[doing].update(done, all),
      onDifference: (difference) => {
        bars.reading.stop();
        if (!json) printDifference(difference);
      },
    });
  } finally {
    bars.reading.stop();
    bars.filing.stop();
    process.off("SIGINT", raise);
  }
}

function printDifference({ articles, tags, categories, languages, pages }: Difference): void {
  const { examined, changed, rescored } = articles;
  print(`${changed} of ${examined} articles change, ${rescored} in their scores only.`);
  const { gained, lost, moved } = tags;
  printList(`Tags gained: ${gained.total}`, gained.examples.map(sayTag));
  printList(`Tags lost: ${lost.total}`, lost.examples.map(sayTag));
  printList(`Tags moved: ${moved.total}`, moved.examples.map(sayMove("#")));
  printList("Categories moved:", categories.map(sayMove("")));
  printList("Languages moved:", languages.map(sayMove("")));
  printList(
    `Pages born: ${pages.born.length}`,
    pages.born.map((name) => `#${name}`),
  );
  printList(
    `Pages gone: ${pages.gone.length}`,
    pages.gone.map((name) => `#${name}`),
  );
}

const mostLines = 10;

function printList(heading: string, lines: readonly string[]): void {
  if (lines.length === 0) return;
  print(heading);
  for (const line of lines.slice(0, mostLines)) print(`  ${line}`);
  if (lines.length > mostLines) print(`  and ${lines.length - mostLines} more`);
}

function sayTag({ name, articles }: { name: string; articles: number }): string {
  return `#${name} ${articles}`;
}

function sayMove(mark: string): (move: Move) => string {
  return ({ from, to, articles }) => `${mark}${from} → ${mark}${to} ${articles}`;
}
