import type { Command } from "commander";
import { ageOf } from "../domain/age.ts";
import { defineCommand, type ExitStatus, exitStatus, readCount } from "./command.ts";
import { complain, printJson, printTable } from "./print.ts";
import { withApp } from "./with-app.ts";

export function defineStories(program: Command, report: (status: ExitStatus) => void): void {
  defineCommand<{ limit: string; days: string }>(
    program,
    {
      usage: "stories",
      summary: "The stories most publishers write about",
      examples: ["tagwire stories", "tagwire stories --days 1 --limit 10"],
      options: [
        ["--limit <n>", "how many stories", "20"],
        ["--days <n>", "only stories with news in the last days", "3"],
      ],
      run: ({ options, settings, json }) =>
        withApp(settings, async ({ store }) => {
          const now = new Date();
          const since = new Date(now.getTime() - readCount("days", options.days, 1, 3650) * 86_400_000);
          const stories = await store.stories.top(
            since.toISOString(),
            readCount("limit", options.limit, 1, 1000),
          );
          if (json) printJson(stories);
          else if (stories.length === 0) complain("No stories yet.");
          else
            printTable(
              stories.map((story) => [
                `${story.publishers}`,
                ageOf(story.lastAt, now),
                story.category,
                story.title,
              ]),
            );
          return exitStatus.done;
        }),
    },
    report,
  );
}
