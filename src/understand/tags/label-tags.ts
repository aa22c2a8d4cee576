import type { ArticleTag } from "../../domain/tag.ts";
import { tagKey } from "../../domain/tag-key.ts";
import { countryTags, localCountryName } from "../entities/country-lexicon.ts";
import { themeLabel } from "./read-themes.ts";
import { tagName } from "./tag-name.ts";

/**
 * Gives tags the name that the article's language has for them. The tag's own name stays one in all languages, so
 * that one thing keeps one page; the label is what readers of this article would call it, and leads to that page.
 */
export function labelTags(tags: ArticleTag[], language: string): ArticleTag[] {
  if (language === "en") return tags.map(({ label: _, ...tag }) => tag);
  return tags.map((tag) => {
    const local = tag.label ?? localName(tag, language);
    const label = local && tagName(local);
    if (!label || tagKey(label) === tagKey(tag.name)) return tag;
    return { ...tag, label, aliases: [...new Set([label, ...(tag.aliases ?? [])])] };
  });
}

function localName({ name, kind }: ArticleTag, language: string): string | undefined {
  if (kind === "theme") return themeLabel(name, language);
  const code = kind === "place" || kind === "organization" ? countryTags().get(name) : undefined;
  return code && localCountryName(code, language);
}
