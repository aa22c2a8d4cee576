import { z } from "@hono/zod-openapi";
import { tagAddress } from "../../domain/addresses.ts";
import type { Tag, TagCount, TagKind } from "../../domain/tag.ts";
import { moment, pageOf } from "./facts.ts";

const kinds = [
  "person",
  "organization",
  "place",
  "event",
  "theme",
  "relation",
] as const satisfies readonly TagKind[];

export const tagKind = z.enum(kinds, { error: `one of ${kinds.join(", ")} is wanted` });

const plainTag = z.object({
  name: z.string().meta({ description: "Canonical name, without #", example: "JapanRelations" }),
  key: z.string().meta({ description: "The name, folded", example: "japanrelations" }),
  kind: tagKind.meta({ example: "relation" }),
  aliases: z.array(z.string()).meta({ description: "Other names that lead to it", example: ["日韓関係"] }),
  page: pageOf("The tag's page", "/tags/JapanRelations"),
});

export const tagSchema = plainTag
  .extend({
    articles: z.int().min(0).meta({ description: "Articles that carry it", example: 128 }),
    publishers: z.int().min(0).meta({ description: "Publishers that carry it", example: 9 }),
    oldestAt: moment("Its oldest article"),
    newestAt: moment("Its newest article"),
  })
  .openapi("Tag", { description: "A hashtag with a page of its own" });

/** A tag with how many articles, in what is asked. */
export const countedTagSchema = plainTag
  .extend({
    articles: z.int().min(0).meta({ description: "Articles of those that are asked about", example: 12 }),
  })
  .openapi("CountedTag", { description: "A tag, and how many of the articles asked about carry it" });

/** A tag in an answer. */
export function showTag({ articles, publishers, oldestAt, newestAt, ...tag }: TagCount, origin: string) {
  return { ...showPlainTag(tag, origin), articles, publishers, oldestAt, newestAt };
}

/** A tag in an answer, without what the archive counts of it. */
export function showPlainTag({ name, key, kind, aliases }: Omit<Tag, "id">, origin: string) {
  return { name, key, kind, aliases, page: `${origin}${tagAddress(name)}` };
}
