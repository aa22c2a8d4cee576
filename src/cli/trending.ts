import type { Command } from "commander";
import { birthOf } from "../config.ts";
import { listedTags } from "../domain/tag-birth.ts";
import { defineCommand, type ExitStatus, exitStatus, readCount } from "./command.ts";
import { complain, printJson, printTable } from "./print.ts";
import { withApp } from "./with-app.ts";

export function defineTrending(program: Command, report: (status: ExitStatus) => void): void {
  defineCommand<{ limit: string; days: string }>(
    program,
    {
      usage: "trending",
      summary: "The tags most used of late",
      examples: ["tagwire trending", "tagwire trending --days 7"],
      options: [
        ["--limit <n>", "how many tags", "20"],
        ["--days <n>", "counted over the last days", "1"],
      ],
      run: ({ options, settings, json }) =>
        withApp(settings, async ({ store }) => {
          const since = new Date(Date.now() - readCount("days", options.days, 1, 3650) * 86_400_000);
          const limit = readCount("limit", options.limit, 1, 1000);
          const listed = listedTags(birthOf(settings), new Date());
          const grown = await store.tags.trending(since.toISOString(), limit, listed);
          // In a new archive no tag has grown yet.
          const trending = grown.length > 0 ? grown : await store.tags.trending(since.toISOString(), limit);
          if (json) printJson(trending);
          else if (trending.length === 0) complain("No article in this time.");
          else
            printTable(
              trending.map(({ tag, articles, publishers }) => [
                `#${tag.name}`,
                `${articles} articles`,
                `${publishers} publishers`,
              ]),
            );
          return exitStatus.done;
        }),
    },
    report,
  );
}
