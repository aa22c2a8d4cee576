import type { Document } from "domhandler";
import type { ExtractedArticle } from "../../domain/article.ts";
import type { RuleFindings } from "../apply-rule.ts";
import { resolveUrl } from "../resolve-url.ts";
import { chooseVoice, type Voice } from "./choose-voice.ts";
import { readAuthors } from "./read-authors.ts";
import { readDates } from "./read-dates.ts";
import { readImage } from "./read-image.ts";
import { readKeywords, readSection } from "./read-labels.ts";
import { readPublisher } from "./read-publisher.ts";
import { readSubtitle } from "./read-subtitle.ts";
import { readTitle } from "./read-title.ts";
import { metaVoices, type Source } from "./source.ts";
import { splitAuthors } from "./split-authors.ts";

/** Everything of an article but its text and whether it can be read. */
export type Metadata = Omit<ExtractedArticle, "text" | "html" | "access" | "accessReason" | "url">;

/** Reads title, authors, dates and the like; what the page does not say is absent. */
export function readMetadata(source: Source, document: Document, ruled: RuleFindings = {}): Metadata {
  const publisher = readPublisher(source);
  const title = ruled.title ?? readTitle(source, publisher);
  const subtitle = readSubtitle(source, title);
  const tag = readLanguageTag(source);
  const language = tag?.split("-")[0]?.toLowerCase();
  const section = readSection(source, title);
  const image = readImage(source, document);
  const canonicalUrl = readCanonical(source);
  return {
    title,
    authors: ruled.authors?.flatMap(splitAuthors) ?? readAuthors(source, publisher),
    keywords: readKeywords(source),
    ...readDates(source, tag),
    ...(subtitle && { subtitle }),
    ...(publisher && { publisher }),
    ...(language && { language }),
    ...(section && { section }),
    ...(image && { image }),
    ...(canonicalUrl && { canonicalUrl }),
  };
}

/** The language tag that the page declares (BCP 47): "pt-BR". */
function readLanguageTag({ facts, article, recorder }: Source): string | undefined {
  const inLanguage = article?.inLanguage;
  const voices: Voice[] = [
    ["<html lang>", facts.htmlLanguage],
    ...metaVoices(facts, "content-language"),
    ...metaVoices(facts, "og:locale"),
    ["JSON-LD inLanguage", inLanguage],
  ];
  return chooseVoice("language", voices, languageTag, recorder);
}

function languageTag(said: unknown): string | undefined {
  const tag = /^\s*([a-z]{2,3}(?:[-_][a-z\d]{2,8})*)\s*(?:,|$)/i.exec(
    typeof said === "string" ? said : "",
  )?.[1];
  return tag?.replaceAll("_", "-");
}

function readCanonical({ facts, base, recorder }: Source): string | undefined {
  // Templates that lost their variable put a headline there, which would resolve to an address of nothing.
  const resolve = (said: unknown) =>
    typeof said === "string" && !/\s/.test(said.trim()) ? resolveUrl(said, base) : undefined;
  return chooseVoice("canonical address", [["link rel=canonical", facts.canonical]], resolve, recorder);
}
