import type { Command } from "commander";
import type { App } from "../app.ts";
import type { PollReport } from "../ingest/poll-once.ts";
import { defineCommand, type ExitStatus, exitStatus } from "./command.ts";
import { complain, print, printJson } from "./print.ts";
import { showProgress } from "./show-progress.ts";
import { withApp } from "./with-app.ts";

export function definePoll(program: Command, report: (status: ExitStatus) => void): void {
  defineCommand<{ all?: boolean }>(
    program,
    {
      usage: "poll",
      summary: "Read the feeds that are due once, and the pages of their new articles",
      examples: ["tagwire poll", "tagwire poll --all"],
      options: [["--all", "read all feeds, and try all waiting pages, due or not"]],
      run: ({ options, settings, json }) =>
        withApp(settings, async (app) => {
          const progress = showProgress("reading");
          const polled = await app.poll({ all: options.all, onProgress: progress.update });
          progress.stop();
          printProblems(polled);
          printAlertProblems(polled.alerts);
          if (json) printJson(polled);
          else print(summaryOf(polled));
          return exitStatus.done;
        }),
    },
    report,
  );
}

/** A failed feed or page is a line, not an exit. */
export function printProblems({ feeds, articles, hubs }: PollReport): void {
  for (const { url, error } of feeds.failed) complain(`feed failed: ${naming(url, error)}`);
  for (const { url, error } of articles.failed) complain(`article failed: ${naming(url, error)}`);
  for (const { url, error } of articles.waiting) complain(`tried again later: ${naming(url, error)}`);
  for (const { url, error } of hubs?.failed ?? []) complain(`hub told again later: ${naming(url, error)}`);
}

type AlertReport = Awaited<ReturnType<App["poll"]>>["alerts"];

export function printAlertProblems({ failed }: AlertReport): void {
  for (const { alert, error } of failed) complain(`alert ${alert} could not be sent: ${error}`);
}

function naming(url: string, error: string): string {
  return error.includes(url) ? error : `${url}: ${error}`;
}

export function summaryOf({ feeds, articles, seconds }: PollReport): string {
  return [
    `feeds: ${feeds.read} read (${feeds.unchanged} unchanged), ${feeds.failed.length} failed`,
    `articles: ${articles.added} new, ${articles.changed} changed, ${articles.failed.length} failed, ${articles.waiting.length} waiting`,
    `${seconds.toFixed(1)} s`,
  ].join("; ");
}
