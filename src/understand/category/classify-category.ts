import type { Category } from "../../domain/category.ts";
import { classifyText, type TextVerdict } from "./classify-text.ts";
import { findSection, findSectionName } from "./find-section.ts";
import { readAddress } from "./read-address.ts";

/** What is known of an article when its category is decided. */
export interface CategoryInput {
  /** As the publisher's page or feed states it. */
  section?: string;
  keywords?: string[];
  url?: string;
  title: string;
  /** Plain text, paragraphs separated by line ends. */
  text: string;
  /** ISO 639-1. */
  language: string;
}

export interface CategoryVerdict {
  category: Category;
  evidence: string;
}

const mostKeywords = 40;
/** A keyword may be a theme that is also a section name ("women", "water"): the text must give its category this part
 * of what it gives its own first choice. */
const support = 1 / 3;

/**
 * An article's category: what the publisher states, else what the text says. In this order, first answer wins: the
 * section; keywords that are section names (where they name several categories, the text chooses among them); the
 * address; the text's tell-tale words. A section without a subject ("News", "World", "Opinion") leaves it to the rest,
 * and what nothing decides is General.
 */
export function classifyCategory(input: CategoryInput): CategoryVerdict {
  const { section, language } = input;
  const stated = section ? findSection(section, language) : undefined;
  if (stated) return { category: stated, evidence: `the publisher's section "${section!.slice(0, 60)}"` };
  const text = classifyText(input.title, input.text, language);
  return byKeywords(input, text) ?? byAddress(input) ?? byText(text);
}

function byKeywords({ keywords, language }: CategoryInput, text: TextVerdict): CategoryVerdict | undefined {
  const named = new Map<Category, string>();
  for (const keyword of (keywords ?? []).slice(0, mostKeywords)) {
    const category = findSectionName(keyword, language);
    if (category && !named.has(category)) named.set(category, keyword);
  }
  const wanted = support * Math.max(0, ...text.scores.values());
  const supported = [...named].filter(([category]) => (text.scores.get(category) ?? 0) >= wanted);
  if (supported.length === 0) return undefined;
  const [category, keyword] = supported.reduce((best, each) =>
    (text.scores.get(each[0]) ?? 0) > (text.scores.get(best[0]) ?? 0) ? each : best,
  );
  return { category, evidence: `the publisher's keyword "${keyword}"` };
}

function byAddress({ url, language }: CategoryInput): CategoryVerdict | undefined {
  const found = url ? readAddress(url, language) : undefined;
  return found && { category: found.category, evidence: `"${found.part}" in the address` };
}

function byText({ category, words }: TextVerdict): CategoryVerdict {
  if (category === undefined)
    return { category: "General", evidence: "no words that tell of another category" };
  return { category, evidence: `words of the text: ${words.join(", ")}` };
}
