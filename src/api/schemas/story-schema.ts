import { z } from "@hono/zod-openapi";
import { storyAddress, tagAddress } from "../../domain/addresses.ts";
import type { Story, ToldStory } from "../../domain/story.ts";
import { articleSchema, category } from "./article-schema.ts";
import { moment, pageOf } from "./facts.ts";
import { next } from "./parameters.ts";
import { tagKind } from "./tag-schema.ts";

export const storySchema = z
  .object({
    id: z.string().meta({ example: "0f3a5c7e9b1d2f40" }),
    title: z.string().meta({
      description: "The headline of the article that speaks for the story",
      example: "Pier closed after storm",
    }),
    language: z.string().meta({ description: "Of the title; ISO 639", example: "en" }),
    leadId: z.string().meta({ description: "Id of the article that speaks for the story" }),
    category,
    articles: z.int().min(1).meta({ description: "Articles in it", example: 7 }),
    publishers: z.int().min(1).meta({ description: "Publishers that write about it", example: 5 }),
    newsrooms: z.int().min(0).meta({ description: "Publishers with a text of their own", example: 4 }),
    firstAt: moment("Its first article"),
    lastAt: moment("Its last article"),
    page: pageOf("The story's page", "/stories/0f3a5c7e9b1d2f40"),
  })
  .openapi("Story", { description: "The articles about one event, from however many publishers" });

const newsSchema = z
  .object({
    sentence: z.string(),
    articleId: z.string(),
    publisher: z.string().meta({ description: "The publisher's name" }),
    publishedAt: moment("When its article was published"),
    language: z.string(),
  })
  .openapi("StoryNews", {
    description: "A sentence that says what no earlier article of the story had said",
  });

export const toldStorySchema = storySchema
  .extend({
    tags: z
      .array(
        z.object({
          name: z.string(),
          kind: tagKind,
          articles: z.int().meta({ description: "Articles of the story that carry it" }),
          page: pageOf("The tag's page", "/tags/JapanRelations"),
        }),
      )
      .meta({ description: "Tags that most of its articles share" }),
    news: z.array(newsSchema).meta({ description: "What later articles added, newest first" }),
    entries: z.array(articleSchema).meta({ description: "Its articles, newest first" }),
    reasons: z
      .array(z.object({ articleId: z.string(), reason: z.string() }))
      .meta({ description: "Why those articles stand in it, where it is known" }),
    next,
  })
  .openapi("ToldStory", { description: "A story with what is new in it, and its articles" });

/** A story in an answer. */
export function showStory(story: Story, origin: string): z.infer<typeof storySchema> {
  const { id, title, language, leadId, category, articles, publishers, newsrooms, firstAt, lastAt } = story;
  const page = `${origin}${storyAddress(id)}`;
  return { id, title, language, leadId, category, articles, publishers, newsrooms, firstAt, lastAt, page };
}

/** What a story's own answer tells besides. */
export function showTelling(
  { tags, news }: ToldStory,
  origin: string,
): Pick<z.infer<typeof toldStorySchema>, "tags" | "news"> {
  return {
    tags: tags.map(({ name, kind, articles }) => ({
      ...{ name, kind, articles },
      page: `${origin}${tagAddress(name)}`,
    })),
    news: news.map(({ sentence, articleId, publisherName, publishedAt, language }) => ({
      ...{ sentence, articleId, publisher: publisherName, publishedAt, language },
    })),
  };
}
