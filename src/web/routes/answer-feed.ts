import type { FeedToWrite } from "../../feeds/feed-to-write.ts";
import { writeAtom } from "../../feeds/write-atom.ts";
import { writeJsonFeed } from "../../feeds/write-json-feed.ts";
import { writeRss } from "../../feeds/write-rss.ts";
import type { FeedExtension } from "../addresses.ts";

const writers = {
  ".rss": { write: writeRss, type: "application/rss+xml; charset=utf-8" },
  ".atom": { write: writeAtom, type: "application/atom+xml; charset=utf-8" },
  ".json": { write: writeJsonFeed, type: "application/feed+json; charset=utf-8" },
};

/** The feed in the form that the extension names. */
export function answerFeed(feed: FeedToWrite, extension: Exclude<FeedExtension, "">): Response {
  const { write, type } = writers[extension];
  return new Response(write(feed), { headers: { "content-type": type } });
}
