import { z } from "zod";
import { listedTags } from "../../domain/tag-birth.ts";
import { type AddTool, mcpLimit, mostEntries, readOnly, type ToolParts, toolResult } from "./tool-parts.ts";

const inputSchema = z.object({
  hours: z.literal([6, 24, 72, 168]).default(24).describe("Length of the window that ends now"),
  limit: mcpLimit,
});

const outputSchema = z.object({
  rising: z
    .array(z.object({ name: z.string(), kind: z.string(), articles: z.number(), growth: z.number() }))
    .describe("Tags that grow most against their own past; growth: times as much as usual"),
  mostUsed: z.array(
    z.object({ name: z.string(), kind: z.string(), articles: z.number(), publishers: z.number() }),
  ),
  stories: z
    .array(
      z.object({
        id: z.string().describe("Give it to story"),
        title: z.string(),
        articles: z.number(),
        newsrooms: z.number(),
        lastAt: z.string(),
      }),
    )
    .describe("Top stories: by newsrooms, freshness and growth"),
});

type Answer = z.infer<typeof outputSchema>;

const hourLength = 3_600_000;

/** trending: what rises, and what is most written about. */
export const addTrending: AddTool = (server, parts) => {
  const description = "What is written about: the tags that rise, the tags most used, and the top stories.";
  server.registerTool(
    "trending",
    { title: "What is written about", description, inputSchema, outputSchema, annotations: readOnly },
    ({ hours, limit }) =>
      toolResult(parts, "trending", async () => {
        const trends = await parts.memory.recall(`mcp ${hours}`, () => readTrends(parts, hours));
        const answer = {
          rising: trends.rising.slice(0, limit),
          mostUsed: trends.mostUsed.slice(0, limit),
          stories: trends.stories.slice(0, limit),
        };
        return { answer, text: asText(answer) };
      }),
  );
};

async function readTrends({ store, now, birth }: ToolParts, hours: number): Promise<Answer> {
  const moment = now();
  const since = new Date(moment.getTime() - hours * hourLength).toISOString();
  const listed = birth && listedTags(birth, moment);
  const filter = { now: moment.toISOString(), limit: mostEntries };
  const [rising, used, stories] = await Promise.all([
    store.tags.rising({ ...filter, hours, listed }),
    store.tags.trending(since, mostEntries, listed),
    store.stories.ranked({ ...filter, since }),
  ]);
  return {
    rising: rising.map(({ tag: { name, kind }, articles, score }) => ({
      name,
      kind,
      articles,
      growth: score,
    })),
    mostUsed: used.map(({ tag: { name, kind }, articles, publishers }) => ({
      name,
      kind,
      articles,
      publishers,
    })),
    stories: stories.map(({ id, title, articles, newsrooms, lastAt }) => ({
      id,
      title,
      articles,
      newsrooms,
      lastAt,
    })),
  };
}

function asText({ rising, mostUsed, stories }: Answer): string {
  return [
    "# Rising tags",
    ...rising.map(
      (tag) => `#${tag.name} (${tag.kind}): ${tag.articles} articles, ${tag.growth.toFixed(1)} times usual`,
    ),
    "",
    "# Tags most used",
    ...mostUsed.map(
      (tag) => `#${tag.name} (${tag.kind}): ${tag.articles} articles, ${tag.publishers} publishers`,
    ),
    "",
    "# Top stories",
    ...stories.map(
      (one) => `${one.title} (story ${one.id}): ${one.articles} articles, ${one.newsrooms} newsrooms`,
    ),
  ].join("\n");
}
