import { ageOf } from "../domain/age.ts";
import type { ToldStory } from "../domain/story.ts";
import { print } from "./print.ts";
import { wrapText } from "./wrap-text.ts";

/** A story with its articles, newest first, and why each stands in it. */
export interface WholeStory extends ToldStory {
  members: {
    id: string;
    title: string;
    url: string;
    publishedAt: string;
    publisherName: string;
    duplicateOf?: string;
    /** Absent for articles from before reasons were kept. */
    reason: string | undefined;
  }[];
}

/** A story in the terminal: headline, what is new, and its articles each with the reason why it is here. */
export function printStory(story: WholeStory, now: Date): void {
  printLines(story.title, "");
  print([story.category, `first ${ageOf(story.firstAt, now)}, last ${ageOf(story.lastAt, now)}`].join(" · "));
  print(
    `articles ${story.articles}, publishers ${story.publishers}, independent newsrooms ${story.newsrooms}`,
  );
  if (story.tags.length > 0) print(story.tags.map(({ name }) => `#${name}`).join(" "));
  if (story.news.length > 0) print("\nWhat is new");
  for (const { publisherName, publishedAt, sentence } of story.news)
    printLines(`${publisherName}, ${ageOf(publishedAt, now)}: ${sentence}`, "  ");
  print("\nArticles");
  for (const { publisherName, publishedAt, id, title, reason } of story.members) {
    printLines(`${publisherName} · ${ageOf(publishedAt, now)} · ${id}`, "  ");
    printLines(title, "    ");
    printLines(`why: ${reason ?? "no reason was kept"}`, "    ");
  }
}

function printLines(text: string, indent: string): void {
  const width = process.stdout.isTTY ? Math.min(process.stdout.columns || 80, 110) : Number.POSITIVE_INFINITY;
  for (const line of wrapText(text, width - indent.length)) print(`${indent}${line}`);
}
