import { z } from "@hono/zod-openapi";
import { storyAddress } from "../../domain/addresses.ts";
import type { Story } from "../../domain/story.ts";
import { category } from "./article-schema.ts";
import { moment, pageOf } from "./facts.ts";

export const storySchema = z
  .object({
    id: z.string().meta({ example: "0f3a5c7e9b1d2f40" }),
    title: z.string().meta({ example: "Pier closed after storm" }),
    category,
    articles: z.int().min(1).meta({ description: "Articles in it", example: 7 }),
    publishers: z.int().min(1).meta({ description: "Publishers that write about it", example: 5 }),
    firstAt: moment("Its first article"),
    lastAt: moment("Its last article"),
    page: pageOf("The story's page", "/stories/0f3a5c7e9b1d2f40"),
  })
  .openapi("Story", { description: "The articles about one event, from however many publishers" });

/** A story in an answer. */
export function showStory(story: Story, origin: string): z.infer<typeof storySchema> {
  const { id, title, category, articles, publishers, firstAt, lastAt } = story;
  const page = `${origin}${storyAddress(id)}`;
  return { id, title, category, articles, publishers, firstAt, lastAt, page };
}
