import { alertWords } from "./alert-words.ts";
import { bylineOf, shortSummary } from "./article-lines.ts";
import type { AlertMessage } from "./compose-message.ts";

/** The message as a plain text, for mails. */
export function writeText(message: AlertMessage): string {
  const { alert, subject, articles, more } = message;
  const words = alertWords[alert.language];
  const blocks = articles.map(({ article, link }) =>
    [article.title, bylineOf(message, article), shortSummary(article), link].filter(Boolean).join("\n"),
  );
  if (more > 0) blocks.push([words.more(more), message.page].filter(Boolean).join(": "));
  return `${[subject, ...blocks, `-- \n${words.foot(alert.id)}`].join("\n\n")}\n`;
}

/** A line an article, for the small space of a notification; one article says more of itself. */
export function writeLines(message: AlertMessage): string {
  const { alert, subject, articles, more } = message;
  const [first, ...others] = articles;
  if (first && others.length === 0 && more === 0) {
    const { article } = first;
    return [`${article.publisherName} · ${subject}`, shortSummary(article)].filter(Boolean).join("\n");
  }
  const lines = articles.map(({ article }) => `• ${article.title} (${article.publisherName})`);
  if (more > 0) lines.push(alertWords[alert.language].more(more));
  return lines.join("\n");
}
