import type { Category } from "./category.ts";

/** What a list of articles is narrowed to; what is left out does not narrow it. */
export interface ArticleFilter {
  publisherKey?: string;
  /** As articles say it: "ja". */
  language?: string;
  category?: Category;
  /** In UTC: "2026-11-20". */
  day?: string;
}

/** Articles of a list that share publisher, language and category. */
export interface ArticleGroup {
  publisherKey: string;
  publisherName: string;
  language: string;
  category: Category;
  /** Without copies that stand under another article of the list. */
  articles: number;
  copies: number;
}

/** What a list can be narrowed to further, most articles first, with how many each choice would leave. */
export interface FilterChoices {
  /** Articles that stand in the list as it is narrowed now. */
  found: number;
  publishers: { key: string; name: string; articles: number }[];
  languages: { key: string; articles: number }[];
  categories: { key: Category; articles: number }[];
}

/** Whether that is a day that exists, as "2026-11-20". */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const moment = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(moment) && new Date(moment).toISOString().startsWith(text);
}
