import type { Command } from "commander";
import type { App } from "../app.ts";
import { TagwireError } from "../domain/tagwire-error.ts";
import type { AddedFeed, FoundSiteFeed } from "../ingest/add-feed.ts";
import { defineCommand, type ExitStatus, exitStatus } from "./command.ts";
import { complain, print, printJson } from "./print.ts";
import { withApp } from "./with-app.ts";

export function defineAdd(program: Command, report: (status: ExitStatus) => void): void {
  defineCommand(
    program,
    {
      usage: "add <url...>",
      summary: "Add publishers by the address of their site or feed",
      examples: [
        "tagwire add https://example.com/",
        "tagwire add https://example.com/feed.xml https://example.org/",
      ],
      run: ({ args, settings, json }) =>
        withApp(settings, async (app) => {
          const results = await addAll(app, args, json);
          return results.every(Boolean) ? exitStatus.done : exitStatus.failed;
        }),
    },
    report,
  );
}

async function addAll(app: App, urls: string[], json: boolean): Promise<boolean[]> {
  const results: boolean[] = [];
  for (const url of urls) results.push(await addOne(app, url, json));
  return results;
}

async function addOne(app: App, url: string, json: boolean): Promise<boolean> {
  try {
    const added = await app.addFeed(url);
    if (json) printJson(jsonOf(url, added));
    else print(textOf(added));
    return true;
  } catch (error) {
    if (!(error instanceof TagwireError)) throw error;
    if (json) printJson({ asked: url, error: error.message });
    complain(error.message);
    return false;
  }
}

function jsonOf(asked: string, { feed, publisher, found }: AddedFeed) {
  return { asked, id: feed.id, url: feed.url, kind: feed.kind, items: found[0]?.items, publisher, found };
}

function textOf({ publisher, found }: AddedFeed): string {
  const [added, ...others] = found.map(describe);
  const { language, country, logo } = publisher;
  const facts = [language && `language ${language}`, country && `country ${country}`, logo && `logo ${logo}`]
    .filter(Boolean)
    .join(" · ");
  return [
    `added ${publisher.name}: ${added}`,
    ...(facts ? [`  ${facts}`] : []),
    ...others.map((other) => `  also found: ${other}`),
  ].join("\n");
}

function describe({ url, kind, items, texts, way }: FoundSiteFeed): string {
  const full = texts > 0 ? `, ${texts} with text` : "";
  return `${url} (${kind}, ${items} ${items === 1 ? "item" : "items"}${full})${waysInWords[way]}`;
}

const waysInWords: Record<FoundSiteFeed["way"], string> = {
  given: "",
  announced: " announced by the page",
  linked: " linked from the page",
  guessed: " in a usual place",
  "robots.txt": " by robots.txt",
};
