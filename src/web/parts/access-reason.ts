import type { Article } from "../../domain/article.ts";
import type { Words } from "../words/words.ts";

/** Why a text is not here, as far as pages say it in every language. */
export type AccessReason =
  | "list"
  | "subscribers"
  | "beginning"
  | "empty"
  | "error"
  | "denied"
  | "person"
  | "script"
  | "consent"
  | "parts";

/** By what is kept with the article when it is read. */
const known: Record<string, AccessReason> = {
  "The publisher's page is a list of articles, not the article.": "list",
  "The publisher shows the whole article only to its subscribers.": "subscribers",
  "The publisher's page shows only the beginning of the article.": "beginning",
  "The publisher's page holds no text of the article.": "empty",
  "The publisher's page shows no text.": "empty",
  "The publisher's page shows an error in place of the article.": "error",
  "The publisher denied access to its page.": "denied",
  "The publisher's page asks for proof that a person is reading.": "person",
  "The publisher's page shows its text only with JavaScript.": "script",
  "The publisher's page asks for consent to cookies before it shows the article.": "consent",
  "One of the article's pages could not be read.": "parts",
};

/**
 * Why the text of an article is not here, as a sentence without its stop. What was kept in English and is not in the
 * table (an answer of the publisher's server) is shown to those who read English; others are told what is usual.
 */
export function accessReason(
  { access, accessReason: kept = "" }: Article,
  { article, locale }: Words,
): string {
  const reason = known[kept];
  if (reason) return article.reasons[reason];
  return kept !== "" && locale === "en" ? kept.replace(/\.$/, "") : article.access[access];
}
