import { z } from "zod";
import { articleAddress } from "../../domain/addresses.ts";
import type { FoundArticle, SnippetPiece } from "../../domain/search/found-article.ts";

/** Characters of an article's text in a list where nothing else is asked. */
export const usualText = 500;
/** Characters of an article's text that one answer holds at most. */
export const mostText = 8_000;

/** An article as a model reads it: short, its text cut. */
export const articleForModelSchema = z.object({
  id: z.string().describe("Give it to read_article or explain"),
  title: z.string(),
  publisher: z.string(),
  publishedAt: z.string().describe("ISO 8601, UTC"),
  language: z.string(),
  category: z.string(),
  tags: z.array(z.string()),
  authors: z.array(z.string()),
  url: z.string().describe("At the publisher"),
  page: z.string().describe("Here"),
  storyId: z.string().describe("Give it to story"),
  storyArticles: z.number().describe("Articles in that story"),
  snippet: z.string().optional().describe("Where the words of the search stand in it, each marked «so»"),
  text: z.string().describe("The text, or its beginning"),
  textLength: z.number().describe("Characters of the whole text"),
  more: z.number().optional().describe("Where the text goes on: read_article with this as from"),
  missing: z.string().optional().describe("Why the text is not there in full"),
});

export type ArticleForModel = z.infer<typeof articleForModelSchema>;

const mostTags = 8;

/** The article with `length` characters of its text from `from` on. Without its text, its summary stands there. */
export function articleForModel(
  article: FoundArticle,
  origin: string,
  { from = 0, length }: { from?: number; length: number },
): ArticleForModel {
  const { id, title, publishedAt, language, category, authors, url } = article;
  const whole = article.access === "full" && article.text ? article.text : article.summary;
  const text = cutAtWord(whole.slice(from), length);
  const end = from + text.length;
  return {
    ...{ id, title, publisher: article.publisherName, publishedAt, language, category },
    tags: article.tags.slice(0, mostTags).map(({ name }) => name),
    ...{ authors, url, page: `${origin}${articleAddress(id)}` },
    ...{ storyId: article.storyId, storyArticles: article.storySize },
    ...(article.snippet && { snippet: article.snippet.map(markPiece).join("") }),
    ...{ text, textLength: whole.length },
    ...(end < whole.length && { more: end }),
    ...(article.access !== "full" && { missing: article.accessReason ?? `access is ${article.access}` }),
  };
}

function markPiece({ text, hit }: SnippetPiece): string {
  return hit ? `«${text}»` : text;
}

/** At most `length` characters, ended after a space where one is near, and never within a surrogate pair. */
function cutAtWord(text: string, length: number): string {
  if (text.length <= length) return text;
  const head = text.slice(0, length).replace(/[\ud800-\udbff]$/, "");
  const space = Math.max(head.lastIndexOf(" "), head.lastIndexOf("\n"));
  return space > length * 0.8 ? head.slice(0, space + 1) : head;
}

/** The article as text: what models without structured content read. */
export function articleAsText(article: ArticleForModel): string {
  const facts = [article.publisher, article.publishedAt, article.category, article.language].join(" · ");
  const tags = article.tags.map((tag) => `#${tag}`).join(" ");
  return [
    `## ${article.title}`,
    facts,
    `id ${article.id} · story ${article.storyId} (${article.storyArticles}) · ${article.url}`,
    ...(tags ? [tags] : []),
    ...(article.missing ? [`(${article.missing})`] : []),
    ...(article.snippet ? [`found: ${article.snippet}`] : []),
    ...(article.text ? ["", article.text.trim()] : []),
    ...(article.more === undefined ? [] : [`[goes on: read_article id=${article.id} from=${article.more}]`]),
  ].join("\n");
}
