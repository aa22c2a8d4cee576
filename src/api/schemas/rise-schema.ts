import { z } from "@hono/zod-openapi";
import type { Rise } from "../../domain/measure-rise.ts";

/** How something has grown against its own past, as fields of an answer. */
export const riseFields = {
  newsrooms: z.int().min(0).meta({ description: "Independent newsrooms that wrote them", example: 6 }),
  usual: z
    .number()
    .meta({ description: "How many would be usual; a newsroom counts once an hour", example: 1.4 }),
  growth: z.number().meta({ description: "How many times as much as usual it is at least", example: 3.2 }),
  series: z.array(z.int().min(0)).meta({
    description: "Articles in equal steps of whole days, oldest first; the last step ends now",
    example: [0, 0, 1, 0, 0, 0, 0, 2, 0, 1, 0, 0, 4, 9],
  }),
};

/** The fields of a rise. */
export function showRise({ newsrooms, before, score, series }: Rise & { series: number[] }) {
  return { newsrooms, usual: before, growth: score, series };
}
