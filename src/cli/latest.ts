import type { Command } from "commander";
import type { App } from "../app.ts";
import { TagwireError } from "../domain/tagwire-error.ts";
import { defineCommand, type ExitStatus, exitStatus, readCount } from "./command.ts";
import { print, printJson } from "./print.ts";
import { printArticles } from "./print-articles.ts";
import { withApp } from "./with-app.ts";

export function defineLatest(program: Command, report: (status: ExitStatus) => void): void {
  defineCommand<{ limit: string; short?: boolean }>(
    program,
    {
      usage: "latest <tag>",
      summary: "Latest news with a tag, in the terminal",
      examples: ["tagwire latest JapanRelations", "tagwire latest '#G7Summit' --short --limit 5"],
      options: [
        ["--limit <n>", "how many articles", "30"],
        ["--short", "headlines only"],
      ],
      run: ({ args, options, settings, json }) =>
        withApp(settings, async (app) => {
          const { tag, articles } = await latest(app, args[0]!, readCount("limit", options.limit, 1, 1000));
          if (json) printJson({ tag, articles });
          else {
            print(`Latest news with #${tag.name}`);
            printArticles(articles, { short: options.short === true, now: new Date() });
          }
          return exitStatus.done;
        }),
    },
    report,
  );
}

async function latest({ store }: App, name: string, limit: number) {
  const tag = await store.tags.find(name.replace(/^#/, ""));
  if (!tag)
    throw new TagwireError(
      "not-found",
      `No article carries #${name.replace(/^#/, "")}: \`tagwire tags list\` shows the tags.`,
    );
  const { entries } = await store.articles.byTag(tag.id, { limit });
  return { tag, articles: entries };
}
