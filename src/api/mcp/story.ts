import { z } from "zod";
import { storyAddress } from "../../domain/addresses.ts";
import type { StoryFact } from "../../domain/story.ts";
import { TagwireError } from "../../domain/tagwire-error.ts";
import { articleForModelSchema, mostText, usualText } from "./article-for-model.ts";
import { articlesForModel } from "./articles-for-model.ts";
import { type AddTool, mcpLimit, readOnly, toolResult } from "./tool-parts.ts";

const inputSchema = z.object({
  id: z
    .string()
    .regex(/^[0-9a-f]{16}$/)
    .describe("The id of a story, as trending and articles give it"),
  limit: mcpLimit,
  textLength: z.int().min(0).max(mostText).default(usualText).describe("Characters of each text"),
});

const outputSchema = z.object({
  id: z.string(),
  title: z.string(),
  category: z.string(),
  publishers: z.number(),
  articleCount: z.number().describe("Articles in the story, those included that are not shown"),
  firstAt: z.string(),
  lastAt: z.string(),
  tags: z.array(z.string()),
  news: z
    .array(
      z.object({
        sentence: z.string(),
        publisher: z.string(),
        publishedAt: z.string(),
        articleId: z.string(),
      }),
    )
    .describe("What later articles added, newest first"),
  page: z.string(),
  articles: z.array(articleForModelSchema).describe("Newest first"),
});

/** story: what several publishers write about one event. */
export const addStory: AddTool = (server, parts) => {
  const { store, origin } = parts;
  const description = "One story: the articles of all publishers about one event, newest first.";
  server.registerTool(
    "story",
    { title: "Read a story", description, inputSchema, outputSchema, annotations: readOnly },
    ({ id, limit, textLength }) =>
      toolResult(parts, "story", async () => {
        const story = await store.stories.get(id);
        if (!story)
          throw new TagwireError("not-found", `There is no story ${id}: trending gives ids of stories.`);
        const entries = (await store.articles.byStory(story.id)).slice(0, limit);
        const { answer, text } = articlesForModel(
          `${story.title} (${story.articles} articles of ${story.publishers} publishers)`,
          { entries },
          { origin, textLength },
        );
        const { title, category, publishers, firstAt, lastAt } = story;
        const tags = story.tags.map(({ name }) => name);
        const news = story.news.slice(0, mostNews).map(newsForModel);
        const facts = { id: story.id, title, category, publishers, firstAt, lastAt, tags, news };
        const page = `${origin}${storyAddress(story.id)}`;
        return {
          answer: { ...facts, articleCount: story.articles, page, articles: answer.articles },
          text: [...newsAsText(news), text].join("\n\n"),
        };
      }),
  );
};

const mostNews = 10;

type News = z.infer<typeof outputSchema>["news"];

function newsForModel({ sentence, publisherName, publishedAt, articleId }: StoryFact): News[number] {
  return { sentence, publisher: publisherName, publishedAt, articleId };
}

function newsAsText(news: News): string[] {
  if (news.length === 0) return [];
  const lines = news.map((one) => `- ${one.publishedAt} ${one.publisher}: ${one.sentence}`);
  return [`# What is new\n\n${lines.join("\n")}`];
}
