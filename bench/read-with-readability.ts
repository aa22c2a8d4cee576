import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";

export interface YardstickArticle {
  title: string;
  authors: string[];
  publishedAt?: string;
  text: string;
}

/**
 * The extractor that everyone uses, on the fast DOM, as the yardstick. Templates are removed first, because linkedom
 * shows their contents and Readability then throws.
 */
export function readWithReadability(html: string): YardstickArticle | undefined {
  const { document } = parseHTML(html);
  for (const template of document.querySelectorAll("template")) template.remove();
  const article = new Readability(
    document as unknown as ConstructorParameters<typeof Readability>[0],
  ).parse();
  if (!article) return undefined;
  const { title, byline, publishedTime, textContent } = article;
  return {
    title: title ?? "",
    authors: byline ? [byline] : [],
    ...(publishedTime && { publishedAt: publishedTime }),
    text: textContent ?? "",
  };
}
