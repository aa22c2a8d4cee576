import { z } from "@hono/zod-openapi";
import { articleAddress, publisherAddress, storyAddress, tagAddress } from "../../domain/addresses.ts";
import type { Image, ListedArticle } from "../../domain/article.ts";
import { categories } from "../../domain/category.ts";
import { address, moment, pageOf } from "./facts.ts";
import { next } from "./parameters.ts";
import { tagKind } from "./tag-schema.ts";

export const category = z.enum(categories, { error: `one of ${categories.join(", ")} is wanted` });

export const access = z.enum(["full", "partial", "blocked"]);

const imageSchema = z
  .object({
    url: address("The picture", "https://daily.example/pier.jpg"),
    caption: z.string().optional(),
    credit: z.string().optional(),
    width: z.number().optional().meta({ description: "In pixels" }),
    height: z.number().optional().meta({ description: "In pixels" }),
  })
  .openapi("Image");

const tagOfArticle = z.object({
  name: z.string().meta({ example: "JapanRelations" }),
  kind: tagKind,
  score: z.number().min(0).max(1).meta({ description: "How much the article is about it", example: 0.9 }),
  page: pageOf("The tag's page", "/tags/JapanRelations"),
});

const copy = z.object({
  id: z.string(),
  publisher: z.string().meta({ description: "The publisher's name" }),
  url: address("The publisher's page", "https://weekly.example/pier-closed"),
});

export const articleSchema = z
  .object({
    id: z.string().meta({ example: "0f3a5c7e9b1d2f40" }),
    title: z.string().meta({ example: "The pier is closed" }),
    url: address("The publisher's page", "https://daily.example/pier-closed"),
    page: pageOf("The article's page here", "/articles/0f3a5c7e9b1d2f40"),
    publisher: z.object({
      key: z.string().meta({ example: "daily.example" }),
      name: z.string().meta({ example: "The Daily" }),
      page: pageOf("The publisher's page here", "/publishers/daily.example"),
    }),
    authors: z.array(z.string()).meta({ example: ["Ann Author"] }),
    publishedAt: moment("When it was published"),
    modifiedAt: moment("When it was changed last").optional(),
    firstSeenAt: moment("When it was found here"),
    language: z.string().meta({ description: "ISO 639; und: not known", example: "en" }),
    category,
    section: z.string().optional().meta({ description: "The section as the publisher calls it" }),
    summary: z.string(),
    text: z.string().optional().meta({
      description: "The text in full, paragraphs parted by blank lines; only where access is full",
    }),
    html: z.string().optional().meta({
      description: "The text as sanitized HTML; only where access is full",
    }),
    access: access.meta({ description: "How much of the article its page gave" }),
    accessReason: z.string().optional().meta({ description: "Why access is not full" }),
    image: imageSchema.optional(),
    keywords: z.array(z.string()).meta({ description: "Labels that the publisher gave" }),
    tags: z.array(tagOfArticle).meta({ description: "Its tags, best first" }),
    story: z.object({
      id: z.string(),
      articles: z.int().meta({ description: "Articles in the story, this one included" }),
      page: pageOf("The story's page", "/stories/0f3a5c7e9b1d2f40"),
    }),
    duplicateOf: z.string().optional().meta({ description: "Id of the first article with the same text" }),
    alsoIn: z.array(copy).meta({ description: "Copies of the same text that stand under this one" }),
  })
  .openapi("Article", { description: "The clean record of an article" });

export const articleListSchema = z
  .object({ articles: z.array(articleSchema), next })
  .openapi("ArticleList", { description: "Articles, newest first" });

type ArticleAnswer = z.infer<typeof articleSchema>;

/** An article in an answer; a text that is cut off is not shown as the article. */
export function showArticle(
  article: ListedArticle,
  origin: string,
  content: "full" | "none" = "full",
): ArticleAnswer {
  const { id, title, url, authors, publishedAt, firstSeenAt, language, category, summary, access, keywords } =
    article;
  return {
    ...{ id, title, url, page: `${origin}${articleAddress(id)}` },
    publisher: {
      key: article.publisherKey,
      name: article.publisherName,
      page: `${origin}${publisherAddress(article.publisherKey)}`,
    },
    ...{ authors, publishedAt, firstSeenAt, language, category, summary, access, keywords },
    ...optionalFacts(article),
    ...(content === "full" && access === "full" && { text: article.text, html: article.html }),
    tags: article.tags.map((tag) => ({ ...tag, page: `${origin}${tagAddress(tag.name)}` })),
    story: {
      id: article.storyId,
      articles: article.storySize,
      page: `${origin}${storyAddress(article.storyId)}`,
    },
    alsoIn: article.alsoIn.map((one) => ({ id: one.articleId, publisher: one.publisherName, url: one.url })),
  };
}

function optionalFacts({
  modifiedAt,
  section,
  accessReason,
  image,
  duplicateOf,
}: ListedArticle): Partial<ArticleAnswer> {
  return {
    ...(modifiedAt && { modifiedAt }),
    ...(section && { section }),
    ...(accessReason && { accessReason }),
    ...(image && { image: showImage(image) }),
    ...(duplicateOf && { duplicateOf }),
  };
}

function showImage({ url, caption, credit, width, height }: Image): z.infer<typeof imageSchema> {
  return {
    url,
    ...(caption && { caption }),
    ...(credit && { credit }),
    ...(width && { width }),
    ...(height && { height }),
  };
}
