import { z } from "zod";
import { TagwireError } from "../../domain/tagwire-error.ts";
import { articleIdInput, findArticle } from "./read-article.ts";
import { type AddTool, readOnly, toolResult } from "./tool-parts.ts";

const inputSchema = z.object({ id: articleIdInput });

const outputSchema = z.object({
  id: z.string(),
  title: z.string(),
  tags: z.array(
    z.object({
      name: z.string(),
      kind: z.string(),
      score: z.number(),
      evidence: z.array(z.string()).describe("The rule, and the words of the text that it saw"),
    }),
  ),
  category: z.string(),
  categoryReason: z.string().optional(),
  language: z.string(),
  languageReason: z.string().optional(),
  storyReason: z.string().optional(),
});

/** explain: why an article is filed as it is. */
export const addExplain: AddTool = (server, parts) => {
  const description =
    "Why an article has its tags, category, language and story: the rules, and the words that they saw.";
  server.registerTool(
    "explain",
    { title: "Why an article is filed so", description, inputSchema, outputSchema, annotations: readOnly },
    ({ id }) =>
      toolResult(parts, "explain", async () => {
        const { title, category, language } = await findArticle(parts, id);
        const reasons = await parts.store.articles.reasons(id);
        if (!reasons) throw new TagwireError("not-found", `No reasons are kept of the article ${id}.`);
        const answer = {
          ...{ id, title },
          tags: reasons.tags.map(({ name, kind, score, evidence }) => ({ name, kind, score, evidence })),
          category,
          ...(reasons.category && { categoryReason: reasons.category }),
          language,
          ...(reasons.language && { languageReason: reasons.language }),
          ...(reasons.story && { storyReason: reasons.story }),
        };
        return { answer, text: asText(answer) };
      }),
  );
};

function asText(answer: z.infer<typeof outputSchema>): string {
  return [
    `# ${answer.title}`,
    `category ${answer.category}: ${answer.categoryReason ?? "no reason kept"}`,
    `language ${answer.language}: ${answer.languageReason ?? "no reason kept"}`,
    ...(answer.storyReason ? [`story: ${answer.storyReason}`] : []),
    ...answer.tags.map((tag) => `#${tag.name} (${tag.kind}, ${tag.score}): ${tag.evidence.join("; ")}`),
  ].join("\n");
}
