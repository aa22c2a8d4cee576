import type { Command } from "commander";
import { defineCommand, type ExitStatus, exitStatus, readCount } from "./command.ts";
import { complain, printJson } from "./print.ts";
import { printArticles } from "./print-articles.ts";
import { withApp } from "./with-app.ts";

export function defineSearch(program: Command, report: (status: ExitStatus) => void): void {
  defineCommand<{ limit: string; full?: boolean }>(
    program,
    {
      usage: "search <query...>",
      summary: 'Search titles and texts: words, "phrases", -without',
      examples: [`tagwire search 'summit "trade talks" -tariffs'`, "tagwire search 首脳 --limit 5"],
      options: [
        ["--limit <n>", "how many articles", "20"],
        ["--full", "with their texts"],
      ],
      run: ({ args, options, settings, json }) =>
        withApp(settings, async ({ store }) => {
          const limit = readCount("limit", options.limit, 1, 1000);
          const { entries } = await store.articles.search(args.join(" "), { limit });
          if (json) printJson({ query: args.join(" "), articles: entries });
          else if (entries.length === 0) complain(`Nothing found for ${args.join(" ")}`);
          else printArticles(entries, { short: options.full !== true, now: new Date() });
          return exitStatus.done;
        }),
    },
    report,
  );
}
