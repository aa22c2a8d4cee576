import { z } from "@hono/zod-openapi";
import type { Feed } from "../../domain/feed.ts";
import { withoutCredentials } from "../../domain/without-credentials.ts";
import { address, moment } from "./facts.ts";

export const feedSchema = z
  .object({
    id: z.int().meta({ example: 3 }),
    url: address("Its address, without a password", "https://daily.example/feed.xml"),
    title: z.string().meta({ example: "The Daily" }),
    kind: z.enum(["rss", "atom", "rdf", "json", "sitemap"]).optional(),
    publisher: z.string().meta({ description: "Key of the publisher", example: "daily.example" }),
    state: z.enum(["active", "ended"]).meta({ description: "Ended: the publisher has given it up" }),
    nextPollAt: moment("When it is read next"),
    lastPolledAt: moment("When it was read last").optional(),
    lastSuccessAt: moment("When it was last read with success").optional(),
    failures: z.int().min(0).meta({ description: "Failed polls in a row" }),
    error: z.string().optional().meta({ description: "Why the last poll failed" }),
  })
  .openapi("Feed", { description: "An address that is polled" });

/** A feed in an answer, which anybody may read. */
export function showFeed(feed: Feed): z.infer<typeof feedSchema> {
  const { id, url, title, kind, state, nextPollAt, lastPolledAt, lastSuccessAt, failures, error } = feed;
  return {
    ...{ id, url: withoutCredentials(url), title },
    ...(kind && { kind }),
    ...{ publisher: feed.publisherKey, state, nextPollAt },
    ...(lastPolledAt && { lastPolledAt }),
    ...(lastSuccessAt && { lastSuccessAt }),
    failures,
    ...(error && { error }),
  };
}
