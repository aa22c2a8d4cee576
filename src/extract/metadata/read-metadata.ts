import type { Document } from "domhandler";
import type { ExtractedArticle } from "../../domain/article.ts";
import { resolveUrl } from "../resolve-url.ts";
import { readAuthors } from "./read-authors.ts";
import { readDates } from "./read-dates.ts";
import { readImage } from "./read-image.ts";
import { readKeywords, readSection } from "./read-labels.ts";
import { readPublisher } from "./read-publisher.ts";
import { readTitle } from "./read-title.ts";
import type { Source } from "./source.ts";

/** Everything of an article but its text and whether it can be read. */
export type Metadata = Omit<ExtractedArticle, "text" | "html" | "access" | "accessReason" | "url">;

/** Reads title, authors, dates and the like; what the page does not say is absent. */
export function readMetadata(source: Source, document: Document): Metadata {
  const publisher = readPublisher(source);
  const title = readTitle(source, publisher);
  const languageTag = readLanguageTag(source);
  const language = languageTag?.split("-")[0]?.toLowerCase();
  const section = readSection(source, title);
  const image = readImage(source, document);
  const canonicalUrl = source.facts.canonical && resolveUrl(source.facts.canonical, source.base);
  return {
    title,
    authors: readAuthors(source, publisher),
    keywords: readKeywords(source),
    ...readDates(source, languageTag),
    ...(publisher && { publisher }),
    ...(language && { language }),
    ...(section && { section }),
    ...(image && { image }),
    ...(canonicalUrl && { canonicalUrl }),
  };
}

/** The language tag that the page declares (BCP 47): "pt-BR". */
function readLanguageTag({ facts, article }: Source): string | undefined {
  const inLanguage = article?.inLanguage;
  const told = [
    facts.htmlLanguage,
    ...(facts.meta.get("content-language") ?? []),
    ...(facts.meta.get("og:locale") ?? []),
    typeof inLanguage === "string" ? inLanguage : undefined,
  ];
  for (const value of told) {
    const tag = /^\s*([a-z]{2,3}(?:[-_][a-z\d]{2,8})*)\s*(?:,|$)/i.exec(value ?? "")?.[1];
    if (tag) return tag.replaceAll("_", "-");
  }
  return undefined;
}
