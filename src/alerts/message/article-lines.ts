import type { ListedArticle } from "../../domain/article.ts";
import { alertWords } from "./alert-words.ts";
import type { AlertMessage } from "./compose-message.ts";

const longestSummary = 300;

/** "The Daily · 24 Nov 2026, 07:30 · 4 articles", in the alert's language and time zone. */
export function bylineOf(
  { alert }: AlertMessage,
  { publisherName, publishedAt, storySize }: ListedArticle,
): string {
  const { language, timeZone } = alert;
  const format = new Intl.DateTimeFormat(language === "en" ? "en-GB" : language, {
    ...{ dateStyle: "medium", timeStyle: "short", timeZone },
  });
  const parts = [publisherName, format.format(new Date(publishedAt))];
  if (storySize > 1) parts.push(alertWords[language].story(storySize));
  return parts.join(" · ");
}

/** The summary, cut at a word; empty where it says no more than the headline. */
export function shortSummary({ summary, title }: ListedArticle): string {
  const text = summary.trim();
  if (text === title.trim()) return "";
  if (text.length <= longestSummary) return text;
  const cut = text.slice(0, longestSummary).toWellFormed();
  return `${cut.replace(/\s+\S*$/, "")}…`;
}
