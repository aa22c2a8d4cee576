import type { Part } from "../text/reading.ts";

/** How much a mention counts by where it stands: what title and lead name is what the article is about. */
export const partWeight: Record<Part, number> = { title: 3, lead: 2, body: 1 };
