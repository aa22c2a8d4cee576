import { z } from "zod";
import { tagAddress } from "../../domain/addresses.ts";
import type { TagCount } from "../../domain/tag.ts";
import { type AddTool, mcpLimit, readOnly, toolResult } from "./tool-parts.ts";

const inputSchema = z.object({
  name: z
    .string()
    .min(1)
    .max(200)
    .describe("A name, an alias, or how a name begins; case and accents do not count"),
  limit: mcpLimit,
});

const outputSchema = z.object({
  tags: z.array(
    z.object({
      name: z.string().describe("Give it to latest_by_tag"),
      kind: z.string(),
      aliases: z.array(z.string()),
      articles: z.number(),
      newestAt: z.string(),
      page: z.string(),
    }),
  ),
});

const mostAliases = 8;

/** find_tags: the tags of a name. */
export const addFindTags: AddTool = (server, parts) => {
  const { store, origin } = parts;
  const description = "Find hashtags by name, alias or beginning, most used first.";
  server.registerTool(
    "find_tags",
    { title: "Find tags", description, inputSchema, outputSchema, annotations: readOnly },
    ({ name, limit }) =>
      toolResult(parts, "find_tags", async () => {
        const exact = await store.tags.find(name);
        const alike = await store.tags.list({ prefix: name, limit: limit + 1 });
        const others = alike.filter((tag) => tag.id !== exact?.id);
        const found = [...(exact ? [exact] : []), ...others].slice(0, limit);
        const answer = { tags: found.map((tag) => showForModel(tag, origin)) };
        const lines = answer.tags.map((tag) => `#${tag.name} (${tag.kind}): ${tag.articles} articles`);
        return { answer, text: lines.join("\n") || `No tag is called ${name} or begins so: try search.` };
      }),
  );
};

function showForModel({ name, kind, aliases, articles, newestAt }: TagCount, origin: string) {
  const page = `${origin}${tagAddress(name)}`;
  return { name, kind, aliases: aliases.slice(0, mostAliases), articles, newestAt, page };
}
