import { z } from "@hono/zod-openapi";
import { tagKind } from "./tag-schema.ts";

export const reasonsSchema = z
  .object({
    tags: z.array(
      z.object({
        name: z.string().meta({ example: "JapanRelations" }),
        kind: tagKind,
        score: z.number().min(0).max(1),
        evidence: z
          .array(z.string())
          .meta({ description: "The rule, and the words of the text that it saw" }),
        given: z.string().optional().meta({
          description: "What the rules called it, where the archive knows it by another name",
        }),
      }),
    ),
    category: z.string().optional().meta({ description: "Why it has its category" }),
    language: z.string().optional().meta({ description: "What its language was told by" }),
    story: z.string().optional().meta({ description: "Why it stands in its story" }),
  })
  .openapi("Reasons", { description: "Why an article is filed as it is" });
