import { z } from "zod";
import { TagwireError } from "../../domain/tagwire-error.ts";
import { articleAsText, articleForModel, articleForModelSchema, mostText } from "./article-for-model.ts";
import { type AddTool, readOnly, type ToolParts, toolResult } from "./tool-parts.ts";

/** The id of an article, as a tool takes it. */
export const articleIdInput = z
  .string()
  .regex(/^[0-9a-f]{16}$/)
  .describe("The id of an article: sixteen hexadecimal digits");

const inputSchema = z.object({
  id: articleIdInput,
  from: z.int().min(0).default(0).describe('Where to begin: "more" of an earlier answer'),
});

/** read_article: the text of one article, part by part. */
export const addReadArticle: AddTool = (server, parts) => {
  const description = `One article with its text, at most ${mostText} characters at once; "more" says where it goes on.`;
  const outputSchema = articleForModelSchema;
  server.registerTool(
    "read_article",
    { title: "Read an article", description, inputSchema, outputSchema, annotations: readOnly },
    ({ id, from }) =>
      toolResult(parts, "read_article", async () => {
        const found = await findArticle(parts, id);
        const answer = articleForModel(found, parts.origin, { from, length: mostText });
        return { answer, text: articleAsText(answer) };
      }),
  );
};

/** The article of that id; throws not-found. */
export async function findArticle({ store }: ToolParts, id: string) {
  const article = await store.articles.get(id);
  if (article) return article;
  throw new TagwireError("not-found", `There is no article ${id}: latest_by_tag and search give ids.`);
}
