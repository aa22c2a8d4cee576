import type { Command } from "commander";
import type { SearchPage } from "../domain/search/found-article.ts";
import { TagwireError } from "../domain/tagwire-error.ts";
import { defineCommand, type ExitStatus, exitStatus, readCount } from "./command.ts";
import { complain, print, printJson } from "./print.ts";
import { printArticles } from "./print-articles.ts";
import { withApp } from "./with-app.ts";

interface SearchOptions {
  limit: string;
  sort: string;
  full?: boolean;
}

export function defineSearch(program: Command, report: (status: ExitStatus) => void): void {
  defineCommand<SearchOptions>(
    program,
    {
      usage: "search <query...>",
      summary: 'Search titles and texts: words, "phrases", -without, OR, tag: publisher: lang: date: …',
      examples: [
        `tagwire search 'summit "trade talks" -tariffs'`,
        "tagwire search 首脳 --limit 5 --sort date",
        "tagwire search 'election (france OR germany) lang:en date:7d has:image'",
      ],
      options: [
        ["--limit <n>", "how many articles", "20"],
        ["--sort <order>", "rank (best first) or date (newest first)", "rank"],
        ["--full", "with their texts"],
      ],
      run: ({ args, options, settings, json }) =>
        withApp(settings, async ({ store }) => {
          const query = args.join(" ");
          const limit = readCount("limit", options.limit, 1, 1000);
          const page = await store.articles.search(query, { limit, sort: readSort(options.sort) });
          if (json) printJson({ query, found: page.found, more: page.more, articles: page.entries });
          else if (page.entries.length === 0) complain(`Nothing found for ${query}`);
          else printFound(page, options.full === true);
          return exitStatus.done;
        }),
    },
    report,
  );
}

function readSort(sort: string): "rank" | "date" {
  if (sort === "rank" || sort === "date") return sort;
  throw new TagwireError(
    "bad-input",
    `--sort ${sort} is no order: write rank (best first) or date (newest first).`,
  );
}

function printFound({ entries, found, more }: SearchPage, full: boolean): void {
  print(`${more ? "more than " : ""}${found.toLocaleString("en")} ${found === 1 ? "article" : "articles"}`);
  printArticles(entries, { short: !full, now: new Date() });
}
