import type { Command } from "commander";
import type { App } from "../app.ts";
import { ageOf } from "../domain/age.ts";
import { describeHealth } from "../domain/describe-health.ts";
import type { Feed } from "../domain/feed.ts";
import { healthDays, judgeHealth, type PublisherHealth } from "../domain/publisher-health.ts";
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
          const feeds = await listFeeds(store);
          if (json) printJson(feeds);
          else if (feeds.length === 0) complain("No feeds yet: add one with `tagwire add URL`.");
          else printFeeds(feeds);
          return exitStatus.done;
        }),
    },
    report,
  );
}

/** A feed with how its publisher's pages have fared lately; without `health` where none were read. */
type FeedWithHealth = Feed & { health?: PublisherHealth };

async function listFeeds({ feeds, publishers }: App["store"]): Promise<FeedWithHealth[]> {
  const since = new Date(Date.now() - healthDays * 86_400_000).toISOString();
  const [list, access] = await Promise.all([feeds.list(), publishers.access(since)]);
  const byKey = new Map(access.map(({ key, days }) => [key, judgeHealth(days)]));
  return list.map((feed) => {
    const health = byKey.get(feed.publisherKey);
    return { ...feed, ...(health && { health }) };
  });
}

function printFeeds(feeds: FeedWithHealth[]): void {
  printTable(feeds.map((feed) => [String(feed.id), stateOf(feed), feed.title, feed.url]));
  for (const { url, error } of feeds) if (error) print(`${url}: ${error}`);
  printHealth(feeds);
}

function printHealth(feeds: FeedWithHealth[]): void {
  const lines = new Map<string, string>();
  for (const { publisherKey, health } of feeds)
    if (health) lines.set(publisherKey, describeHealth(health, new Date()));
  if (lines.size === 0) return;
  print(`\nPages of the last ${healthDays} days:`);
  printTable([...lines]);
}

function stateOf(feed: Feed): string {
  if (feed.state === "ended") return "ended";
  if (feed.failures > 0) return `failed ${feed.failures}×`;
  return feed.lastSuccessAt ? `read ${ageOf(feed.lastSuccessAt, new Date())}` : "not read yet";
}
