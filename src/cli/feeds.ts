import type { Command } from "commander";
import { ageOf } from "../domain/age.ts";
import type { Feed } from "../domain/feed.ts";
import { defineCommand, type ExitStatus, exitStatus } from "./command.ts";
import { complain, print, printJson, printTable } from "./print.ts";
import { withApp } from "./with-app.ts";

export function defineFeeds(program: Command, report: (status: ExitStatus) => void): void {
  defineCommand(
    program,
    {
      usage: "feeds",
      summary: "List the feeds, and what is wrong with those that fail",
      examples: ["tagwire feeds"],
      run: ({ settings, json }) =>
        withApp(settings, async ({ store }) => {
          const feeds = await store.feeds.list();
          if (json) printJson(feeds);
          else if (feeds.length === 0) complain("No feeds yet: add one with `tagwire add URL`.");
          else printFeeds(feeds);
          return exitStatus.done;
        }),
    },
    report,
  );
}

function printFeeds(feeds: Feed[]): void {
  printTable(feeds.map((feed) => [String(feed.id), stateOf(feed), feed.title, feed.url]));
  for (const { url, error } of feeds) if (error) print(`${url}: ${error}`);
}

function stateOf(feed: Feed): string {
  if (feed.state === "ended") return "ended";
  if (feed.failures > 0) return `failed ${feed.failures}×`;
  return feed.lastSuccessAt ? `read ${ageOf(feed.lastSuccessAt, new Date())}` : "not read yet";
}
