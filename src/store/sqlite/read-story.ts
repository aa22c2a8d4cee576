import type { Category } from "../../domain/category.ts";
import type { Story } from "../../domain/story.ts";
import { toMoment } from "./moments.ts";

/** A row of `stories`, as far as lists need it. */
export interface StoryRow {
  id: string;
  title: string;
  lead_id: string;
  language: string;
  category: Category;
  articles: number;
  publishers: number;
  newsrooms: number;
  first_at: number;
  last_at: number;
}

export function readStory(row: StoryRow): Story {
  const { id, title, language, category, articles, publishers, newsrooms } = row;
  return {
    ...{ id, title, leadId: row.lead_id, language, category, articles, publishers, newsrooms },
    firstAt: toMoment(row.first_at),
    lastAt: toMoment(row.last_at),
  };
}
