import { z } from "zod";
import { listedTags } from "../../domain/tag-birth.ts";
import { type AddTool, mcpLimit, readOnly, toolResult } from "./tool-parts.ts";

const inputSchema = z.object({
  days: z.int().min(1).max(60).default(1).describe("Counted over the last days"),
  limit: mcpLimit,
});

const outputSchema = z.object({
  tags: z.array(
    z.object({ name: z.string(), kind: z.string(), articles: z.number(), publishers: z.number() }),
  ),
  stories: z.array(
    z.object({
      id: z.string().describe("Give it to story"),
      title: z.string(),
      articles: z.number(),
      publishers: z.number(),
      lastAt: z.string(),
    }),
  ),
});

const dayLength = 86_400_000;

/** trending: what is most written about. */
export const addTrending: AddTool = (server, parts) => {
  const { store, now, birth } = parts;
  const description =
    "What is most written about of late: the tags most used, and the stories of most publishers.";
  server.registerTool(
    "trending",
    { title: "What is written about", description, inputSchema, outputSchema, annotations: readOnly },
    ({ days, limit }) =>
      toolResult(parts, "trending", async () => {
        const moment = now();
        const since = new Date(moment.getTime() - days * dayLength).toISOString();
        const tags = await store.tags.trending(since, limit, birth && listedTags(birth, moment));
        const stories = await store.stories.top(since, limit);
        const answer = {
          tags: tags.map(({ tag, articles, publishers }) => ({
            ...{ name: tag.name, kind: tag.kind },
            ...{ articles, publishers },
          })),
          stories: stories.map(({ id, title, articles, publishers, lastAt }) => ({
            ...{ id, title, articles, publishers, lastAt },
          })),
        };
        return { answer, text: asText(answer) };
      }),
  );
};

function asText({ tags, stories }: z.infer<typeof outputSchema>): string {
  return [
    "# Tags",
    ...tags.map(
      (tag) => `#${tag.name} (${tag.kind}): ${tag.articles} articles, ${tag.publishers} publishers`,
    ),
    "",
    "# Stories",
    ...stories.map(
      (one) => `${one.title} (story ${one.id}): ${one.articles} articles, ${one.publishers} publishers`,
    ),
  ].join("\n");
}
