import { z } from "@hono/zod-openapi";

/** A moment: ISO 8601, UTC. */
export function moment(description: string) {
  return z.iso.datetime().meta({
    description: `${description}; ISO 8601, UTC`,
    example: "2026-11-24T09:30:00.000Z",
  });
}

/** An absolute address of a page here. */
export function pageOf(description: string, path: string) {
  return z.string().meta({ description, format: "uri", example: `https://news.example${path}` });
}

/** An absolute address elsewhere. */
export function address(description: string, example: string) {
  return z.string().meta({ description, format: "uri", example });
}
