import type { Command } from "commander";
import { type App, openApp, startPolling, startSite } from "../app.ts";
import { defineCommand, type ExitStatus, exitStatus, readCount } from "./command.ts";
import { printAlertProblems, printProblems, summaryOf } from "./poll.ts";
import { complain, print, printJson } from "./print.ts";
import { showProgress } from "./show-progress.ts";

interface ServeOptions {
  port?: string;
  host?: string;
  poll: boolean;
}

export function defineServe(program: Command, report: (status: ExitStatus) => void): void {
  defineCommand<ServeOptions>(
    program,
    {
      usage: "serve",
      summary: "Web site and polling in one process",
      examples: ["tagwire serve", "tagwire serve --port 8080 --host 0.0.0.0"],
      options: [
        ["--port <n>", "port of the site (default: TAGWIRE_PORT, 7080)"],
        ["--host <address>", "address to listen on (default: TAGWIRE_HOST, 127.0.0.1)"],
        ["--no-poll", "serve what is there and read nothing"],
      ],
      async run({ options, settings, json }) {
        const given = {
          ...settings,
          ...(options.port !== undefined && { port: readCount("port", options.port, 0, 65_535) }),
          ...(options.host !== undefined && { host: options.host }),
        };
        const app = await openApp(given, { demo: options.poll });
        try {
          await serve(app, options.poll, json);
        } finally {
          await app.close();
        }
        return exitStatus.done;
      },
    },
    report,
  );
}

async function serve(app: App, poll: boolean, json: boolean): Promise<void> {
  const site = await startSite(app, complain);
  const stop = stopSignal();
  try {
    if (app.demo) await readDemo(app, stop);
    if (json) printJson({ address: site.address });
    else print(`Tagwire is at ${site.address}`);
    if (poll) await startPolling(app, stop, { onRound, onAlerts, complain });
    else await raised(stop);
  } finally {
    await site.close();
  }
}

/** The first look must not be an empty page, so the demo is read before the address is told. */
async function readDemo(app: App, signal: AbortSignal): Promise<void> {
  await app.subscribeToDemo();
  const progress = showProgress("reading the demo publishers");
  printProblems(await app.poll({ all: true, onProgress: progress.update, signal }));
  progress.stop();
}

type Round = Parameters<typeof summaryOf>[0];

function onRound(round: Round): void {
  const { feeds, articles } = round;
  printProblems(round);
  if (feeds.read + feeds.failed.length + articles.added > 0) complain(summaryOf(round));
}

function onAlerts(round: Parameters<typeof printAlertProblems>[0]): void {
  printAlertProblems(round);
  if (round.sent > 0) complain(`alerts: ${round.sent} sent`);
}

/** Raised when the process is asked to end; asked twice, it ends at once. */
function stopSignal(): AbortSignal {
  const controller = new AbortController();
  for (const name of ["SIGINT", "SIGTERM"] as const) process.once(name, () => controller.abort());
  return controller.signal;
}

function raised(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener("abort", () => resolve(), { once: true });
  });
}
