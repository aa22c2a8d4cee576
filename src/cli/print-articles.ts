import { ageOf } from "../domain/age.ts";
import type { FoundArticle, SnippetPiece } from "../domain/search/found-article.ts";
import { print } from "./print.ts";
import { wrapText } from "./wrap-text.ts";

/**
 * Articles as a wire in the terminal: publisher · age · category, headline, then the text in full, or in short the part
 * that a search was for.
 */
export function printArticles(
  articles: readonly FoundArticle[],
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
    else if (article.snippet) printSnippet(article.snippet, width);
  }
}

function printText(article: FoundArticle, width: number): void {
  const text = article.text || `${article.accessReason ?? ""}\n\n${article.summary}`;
  for (const paragraph of text.split(/\n{2,}/)) {
    print("");
    for (const line of wrapText(paragraph, width)) print(line);
  }
}

/** Private-use letters stand for the signs of a terminal, which wrapping would take out. */
const [begin, end] = ["\u{e000}", "\u{e001}"];

function printSnippet(snippet: SnippetPiece[], width: number): void {
  const marked = snippet.map(({ text, hit }) => (hit ? begin + text + end : text)).join("");
  const [on, off] = process.stdout.isTTY ? ["\u001b[1m", "\u001b[22m"] : ["", ""];
  for (const line of wrapText(marked, width)) print(line.replaceAll(begin, on).replaceAll(end, off));
}

function bold(line: string): string {
  return process.stdout.isTTY ? `\u001b[1m${line}\u001b[22m` : line;
}
