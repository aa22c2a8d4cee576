import type { AnnotateInput } from "./article.ts";
import type { ArticleDraft } from "./compose-article.ts";

/** What there is to understand of an article: of one whose page was blocked, what the feed says. */
export function knownText({ text, summary }: Pick<ArticleDraft, "text" | "summary">): string {
  return text || summary;
}

/** A record as the understanding of texts takes it. */
export function annotateInputOf(draft: ArticleDraft): AnnotateInput {
  return {
    title: draft.title,
    text: knownText(draft),
    language: draft.declaredLanguage,
    publisher: draft.publisherName,
    publishedAt: draft.publishedAt,
    section: draft.section,
    keywords: draft.keywords,
    url: draft.url,
  };
}
