import { ageOf } from "../domain/age.ts";
import type { ListedArticle } from "../domain/article.ts";
import { print } from "./print.ts";
import { wrapText } from "./wrap-text.ts";

/** Articles as a wire in the terminal: publisher · age · category, headline, the text in full. */
export function printArticles(
  articles: readonly ListedArticle[],
  { short, now }: { short: boolean; now: Date },
): void {
  const width = process.stdout.isTTY ? Math.min(process.stdout.columns || 80, 80) : Number.POSITIVE_INFINITY;
  for (const article of articles) {
    print("");
    print([article.publisherName, ageOf(article.publishedAt, now), article.category].join(" · "));
    for (const line of wrapText(article.title, width)) print(bold(line));
    if (article.alsoIn.length > 0)
      print(`also in ${article.alsoIn.map((copy) => copy.publisherName).join(", ")}`);
    print(article.url);
    if (!short) printText(article, width);
  }
}

function printText(article: ListedArticle, width: number): void {
  const text = article.text || `${article.accessReason ?? ""}\n\n${article.summary}`;
  for (const paragraph of text.split(/\n{2,}/)) {
    print("");
    for (const line of wrapText(paragraph, width)) print(line);
  }
}

function bold(line: string): string {
  return process.stdout.isTTY ? `\u001b[1m${line}\u001b[22m` : line;
}
