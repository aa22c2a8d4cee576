import type { FeedExtension } from "../../domain/addresses.ts";
import type { ListedArticle } from "../../domain/article.ts";
import { TagwireError } from "../../domain/tagwire-error.ts";
import type { FeedToWrite } from "../../feeds/feed-to-write.ts";
import { writeAtom } from "../../feeds/write-atom.ts";
import { writeJsonFeed } from "../../feeds/write-json-feed.ts";
import { writeRss } from "../../feeds/write-rss.ts";
import { type FeedFacts, type FeedText, feedOf, lastChange } from "../feed-of.ts";
import type { Asking } from "./routes.ts";

const writers = {
  ".rss": { write: writeRss, type: "application/rss+xml; charset=utf-8" },
  ".atom": { write: writeAtom, type: "application/atom+xml; charset=utf-8" },
  ".json": { write: writeJsonFeed, type: "application/feed+json; charset=utf-8" },
};

/**
 * Articles as a feed in the form that the extension names, with its moment of change, and its hubs as WebSub §4 wants
 * them. `?text=full` or `?text=summary` goes before the setting and makes a feed of its own, which no hub knows; throws
 * bad-input for other words.
 */
export function answerFeed(
  asking: Asking,
  articles: readonly ListedArticle[],
  facts: FeedFacts,
  extension: Exclude<FeedExtension, "">,
): Response {
  const { setting } = asking.var;
  const text = readFeedText(asking);
  const own = text ? { ...facts, path: withText(facts.path, text), private: true } : facts;
  const feed = feedOf(articles, own, setting, text);
  const { write, type } = writers[extension];
  const changed = lastChange(articles, setting.now);
  return new Response(write(feed), {
    headers: {
      "content-type": type,
      ...(changed && { "last-modified": new Date(changed).toUTCString() }),
      ...(facts.private && { "cache-control": "private, no-cache" }),
      ...linksOf(feed),
    },
  });
}

function readFeedText(asking: Asking): FeedText | undefined {
  const text = asking.req.query("text");
  if (text === undefined || text === "full" || text === "summary") return text;
  throw new TagwireError(
    "bad-input",
    `"${text.slice(0, 60)}" is no length of a feed: ?text= takes full or summary. Leave it out for the site's own.`,
  );
}

function withText(path: string, text: FeedText): string {
  return `${path}${path.includes("?") ? "&" : "?"}text=${text}`;
}

function linksOf({ hubs = [], address }: FeedToWrite): Record<string, string> {
  if (hubs.length === 0) return {};
  return { link: [...hubs.map((hub) => `<${hub}>; rel="hub"`), `<${address}>; rel="self"`].join(", ") };
}
