import type { Article, Filing } from "../../src/domain/article.ts";
import { articleId } from "../../src/domain/article-id.ts";
import type { Publisher } from "../../src/domain/publisher.ts";
import type { ArticleTag } from "../../src/domain/tag.ts";
import type { Store } from "../../src/store/store.ts";

const start = Date.UTC(2026, 10, 20, 12);

/** A moment, in minutes from noon of 20 November 2026. */
export function at(minutes: number): string {
  return new Date(start + minutes * 60_000).toISOString();
}

export function publisher(name: string, facts: Partial<Publisher> = {}): Publisher {
  const host = `${name}.example`;
  return { key: host, name: `The ${name}`, host, homepage: `https://${host}/`, demo: false, ...facts };
}

export function tag(name: string, facts: Partial<ArticleTag> = {}): ArticleTag {
  return { name, kind: "theme", score: 0.5, evidence: [`word ${name}`], ...facts };
}

type Facts = Partial<Article> & {
  tags?: (string | ArticleTag)[];
  names?: string[];
  storyEvidence?: string;
  itemNumber?: number;
};

export function idOf(slug: string): string {
  return articleId(`https://daily.example/${slug}`);
}

/** A whole filing by "daily" named by its slug; what a test does not care about is filled in. */
export function filing(
  slug: string,
  { tags = [], names = [], storyEvidence, itemNumber, ...facts }: Facts = {},
): Filing {
  const id = idOf(slug);
  const article: Article = {
    id,
    url: `https://daily.example/${slug}`,
    publisherKey: "daily.example",
    publisherName: "The daily",
    title: `Title of ${slug}`,
    authors: ["Ann Author"],
    publishedAt: at(0),
    firstSeenAt: at(1),
    language: "en",
    category: "General",
    summary: `Summary of ${slug}`,
    text: `Text of ${slug}.`,
    html: `<p>Text of ${slug}.</p>`,
    keywords: ["label"],
    access: "full",
    storyId: id,
    ...facts,
  };
  return {
    article,
    entities: names.map((name) => ({ type: "person", text: name, name, count: 1 })),
    tags: tags.map((one) => (typeof one === "string" ? tag(one) : one)),
    ...(storyEvidence !== undefined && { storyEvidence }),
    ...(itemNumber !== undefined && { itemNumber }),
  };
}

/** Saves the publishers "daily", "weekly" and "wire". */
export async function savePublishers(store: Store): Promise<void> {
  for (const name of ["daily", "weekly", "wire"]) await store.publishers.save(publisher(name));
}

/** The slugs' titles are "Title of SLUG": what lists hold, in short. */
export function slugs(articles: { title: string }[]): string[] {
  return articles.map(({ title }) => title.replace("Title of ", ""));
}
