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
  const language = readLanguage(source);
  const section = readSection(source, title);
  const image = readImage(source, document);
  const canonicalUrl = source.facts.canonical && resolveUrl(source.facts.canonical, source.base);
  return {
    title,
    authors: readAuthors(source, publisher),
    keywords: readKeywords(source),
    ...readDates(source, language),
    ...(publisher && { publisher }),
    ...(language && { language }),
    ...(section && { section }),
    ...(image && { image }),
    ...(canonicalUrl && { canonicalUrl }),
  };
}

/** The language that the page declares, as its primary subtag (BCP 47): "pt-BR" is "pt". */
function readLanguage({ facts, article }: Source): string | undefined {
  const inLanguage = article?.inLanguage;
  const told = [
    facts.htmlLanguage,
    ...(facts.meta.get("content-language") ?? []),
    ...(facts.meta.get("og:locale") ?? []),
    typeof inLanguage === "string" ? inLanguage : undefined,
  ];
  for (const value of told) {
    const code = /^\s*([a-z]{2,3})(?:[-_,]|\s*$)/i.exec(value ?? "")?.[1];
    if (code) return code.toLowerCase();
  }
  return undefined;
}
