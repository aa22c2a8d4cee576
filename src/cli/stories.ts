import type { Command } from "commander";
import type { App } from "../app.ts";
import { ageOf } from "../domain/age.ts";
import { TagwireError } from "../domain/tagwire-error.ts";
import { defineCommand, type ExitStatus, exitStatus, readCount } from "./command.ts";
import { complain, printJson, printTable } from "./print.ts";
import { printStory, type WholeStory } from "./print-story.ts";
import { withApp } from "./with-app.ts";

interface Options {
  limit: string;
  days: string;
}

export function defineStories(program: Command, report: (status: ExitStatus) => void): void {
  defineCommand<Options>(
    program,
    {
      usage: "stories [id]",
      summary:
        "The stories most newsrooms write about; or one story: what is new, its articles, and why these",
      examples: [
        "tagwire stories",
        "tagwire stories --days 1 --limit 10",
        "tagwire stories 0f3a5c7e9b1d2f40 --json",
      ],
      options: [
        ["--limit <n>", "how many stories", "20"],
        ["--days <n>", "only stories with news in the last days", "3"],
      ],
      run: ({ args: [id], options, settings, json }) =>
        withApp(settings, async (app) => {
          if (id === undefined) await listStories(app, options, json);
          else await showStory(app, id, json);
          return exitStatus.done;
        }),
    },
    report,
  );
}

async function listStories({ store }: App, options: Options, json: boolean): Promise<void> {
  const now = new Date();
  const since = new Date(now.getTime() - readCount("days", options.days, 1, 3650) * 86_400_000);
  const stories = await store.stories.top(since.toISOString(), readCount("limit", options.limit, 1, 1000));
  if (json) printJson(stories);
  else if (stories.length === 0) complain("No stories yet.");
  else
    printTable(
      stories.map(({ newsrooms, lastAt, category, id, title }) => [
        ...[`${newsrooms}`, ageOf(lastAt, now), category, id, title],
      ]),
    );
}

async function showStory({ store }: App, id: string, json: boolean): Promise<void> {
  const story = await store.stories.get(id);
  if (!story)
    throw new TagwireError("not-found", `There is no story ${id}: \`tagwire stories\` lists the stories.`);
  const [articles, reasons] = await Promise.all([
    store.articles.byStory(story.id),
    store.articles.storyReasons(story.id),
  ]);
  const byArticle = new Map(reasons.map(({ articleId, reason }) => [articleId, reason]));
  const whole: WholeStory = {
    ...story,
    members: articles.map((article) => ({
      ...{ id: article.id, title: article.title, url: article.url, publishedAt: article.publishedAt },
      publisherName: article.publisherName,
      ...(article.duplicateOf && { duplicateOf: article.duplicateOf }),
      reason: byArticle.get(article.id),
    })),
  };
  if (json) printJson(whole);
  else printStory(whole, new Date());
}
