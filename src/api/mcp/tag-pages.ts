import { type McpServer, ResourceNotFoundError, ResourceTemplate } from "@modelcontextprotocol/server";
import { listedTags } from "../../domain/tag-birth.ts";
import { usualText } from "./article-for-model.ts";
import { articlesForModel } from "./articles-for-model.ts";
import type { ToolParts } from "./tool-parts.ts";

const root = "tagwire://tags/";
const [articlesOnPage, mostListed, mostCompleted] = [20, 100, 50];

/** The pages of tags as resources, tagwire://tags/NAME; the most used ones are listed, every name is completed. */
export function addTagPages(server: McpServer, { store, origin, birth, now }: ToolParts): void {
  const template = new ResourceTemplate(`${root}{name}`, {
    list: async () => {
      const listed = birth && { listed: listedTags(birth, now()) };
      const tags = await store.tags.list({ limit: mostListed, ...listed });
      return { resources: tags.map(({ name }) => ({ uri: uriOf(name), name: `#${name}` })) };
    },
    complete: {
      name: async (start) =>
        (await store.tags.list({ prefix: start, limit: mostCompleted })).map(({ name }) => name),
    },
  });
  const facts = {
    title: "The page of a tag",
    description: "Latest news with the tag",
    mimeType: "text/markdown",
  };
  server.registerResource("tag", template, facts, async (uri) => {
    const name = nameIn(uri);
    const tag = name === undefined ? undefined : await store.tags.find(name);
    if (!tag)
      throw new ResourceNotFoundError(uri.href, `There is no tag of ${uri.href}: find_tags finds names.`);
    const page = await store.articles.byTag(tag.id, { limit: articlesOnPage });
    const { text } = articlesForModel(`Latest news with #${tag.name}`, page, {
      origin,
      textLength: usualText,
    });
    return { contents: [{ uri: uri.href, mimeType: facts.mimeType, text }] };
  });
}

function uriOf(name: string): string {
  return `${root}${encodeURIComponent(name)}`;
}

function nameIn({ href }: URL): string | undefined {
  try {
    return decodeURIComponent(href.slice(root.length));
  } catch {
    return undefined;
  }
}
