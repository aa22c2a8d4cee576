import { z } from "zod";
import { tagAddress } from "../../domain/addresses.ts";
import { type AddTool, mcpLimit, readOnly, toolResult } from "./tool-parts.ts";

const inputSchema = z.object({
  name: z
    .string()
    .min(1)
    .max(200)
    .describe("A name, or how a word of it begins, in any language; case and accents do not count"),
  limit: mcpLimit,
});

const outputSchema = z.object({
  tags: z.array(
    z.object({
      name: z.string().describe("Give it to latest_by_tag"),
      alias: z.string().optional().describe("The other name of it that was found"),
      kind: z.string(),
      articles: z.number(),
      page: z.string(),
    }),
  ),
});

/** find_tags: the tags of a name. */
export const addFindTags: AddTool = (server, parts) => {
  const { store, origin } = parts;
  const description =
    "Find hashtags by name, by another name of the same thing, or by how a word of it begins.";
  server.registerTool(
    "find_tags",
    { title: "Find tags", description, inputSchema, outputSchema, annotations: readOnly },
    ({ name, limit }) =>
      toolResult(parts, "find_tags", async () => {
        const found = await store.tags.suggest(name, limit);
        const tags = found.map((tag) => ({ ...tag, page: `${origin}${tagAddress(tag.name)}` }));
        const lines = tags.map((tag) => `#${tag.name} (${tag.kind}): ${tag.articles} articles`);
        return { answer: { tags }, text: lines.join("\n") || `No tag is called ${name} or so: try search.` };
      }),
  );
};
