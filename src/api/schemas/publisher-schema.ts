import { z } from "@hono/zod-openapi";
import { publisherAddress } from "../../domain/addresses.ts";
import type { PublisherCount } from "../../domain/publisher.ts";
import { healthDays } from "../../domain/publisher-health.ts";
import { access } from "./article-schema.ts";
import { address, moment, pageOf } from "./facts.ts";

export const publisherSchema = z
  .object({
    key: z.string().meta({ description: "Names it in addresses", example: "daily.example" }),
    name: z.string().meta({ example: "The Daily" }),
    homepage: address("Its home page", "https://daily.example/"),
    country: z.string().optional().meta({ description: "ISO 3166-1 alpha-2", example: "GB" }),
    language: z.string().optional().meta({ description: "ISO 639", example: "en" }),
    logo: address("Its logo", "https://daily.example/logo.png").optional(),
    demo: z.boolean().meta({ description: "One of the made-up publishers of the demo" }),
    articles: z.int().min(0).meta({ description: "Articles of it here", example: 320 }),
    newestAt: moment("Its newest article").optional(),
    page: pageOf("Its page here", "/publishers/daily.example"),
  })
  .openapi("Publisher", { description: "Who publishes" });

export const readPublisherSchema = publisherSchema
  .extend({
    reading: z
      .object({
        full: z.int().min(0).meta({ description: "Articles that its pages gave in full", example: 95 }),
        partial: z.int().min(0).meta({ description: "In part", example: 4 }),
        blocked: z.int().min(0).meta({ description: "Not at all", example: 1 }),
        change: z
          .object({
            since: z.iso.date().meta({ example: "2026-11-20" }),
            access,
            share: z.number().min(0).max(1).meta({ description: "Of the articles since then", example: 0.9 }),
          })
          .optional()
          .meta({ description: "What is different since when" }),
      })
      .meta({ description: `How reading its pages has gone in the last ${healthDays} days` }),
  })
  .openapi("ReadPublisher", { description: "A publisher, and how reading its pages goes" });

/** A publisher in an answer. */
export function showPublisher(publisher: PublisherCount, origin: string): z.infer<typeof publisherSchema> {
  const { key, name, homepage, country, language, logo, demo, articles, newestAt } = publisher;
  return {
    ...{ key, name, homepage },
    ...(country && { country }),
    ...(language && { language }),
    ...(logo && { logo }),
    ...{ demo, articles },
    ...(newestAt && { newestAt }),
    page: `${origin}${publisherAddress(key)}`,
  };
}
