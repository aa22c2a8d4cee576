import type { ExtractedArticle } from "../domain/article.ts";

/** Lines from this length on stand only once in an article: pages repeat its lead, its picture, its author's note. */
const longLine = 60;

/**
 * One article of its pages, in their order: the facts are the first page's, text and HTML those of all. A page that
 * cannot be read, after the first, makes the article partial.
 */
export function joinPages([first, ...rest]: readonly [
  ExtractedArticle,
  ...ExtractedArticle[],
]): ExtractedArticle {
  if (rest.length === 0 || first.access === "blocked") return first;
  const pages = [first, ...rest];
  const missing = rest.find(({ access }) => access !== "full");
  return {
    ...first,
    keywords: [...new Set(pages.flatMap(({ keywords }) => keywords))],
    text: joinParts(pages.map(({ text }) => text.split("\n\n"))).join("\n\n"),
    html: joinParts(pages.map(({ html }) => html.split("\n"))).join("\n"),
    ...(first.access === "full" &&
      missing && {
        access: "partial",
        accessReason: missing.accessReason ?? "One of the article's pages could not be read.",
      }),
  };
}

/** All parts of all pages without what an earlier page has already said. */
function joinParts(pages: readonly (readonly string[])[]): string[] {
  const said = new Set<string>();
  return pages.flatMap((parts) => {
    const fresh = parts.filter((part) => part.length < longLine || !said.has(part));
    for (const part of parts) said.add(part);
    return fresh.filter(Boolean);
  });
}
