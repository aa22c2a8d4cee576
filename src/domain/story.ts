import type { Category } from "./category.ts";

/** The articles about one event, from however many publishers. Moments are ISO 8601 UTC. */
export interface Story {
  /** The id of the article that started it: stable over restarts. */
  id: string;
  title: string;
  category: Category;
  articles: number;
  publishers: number;
  firstAt: string;
  lastAt: string;
}
