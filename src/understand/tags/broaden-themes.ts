import { broaderThemes } from "../../domain/broader-themes.ts";
import type { ArticleTag } from "../../domain/tag.ts";

/** A broader theme has this part of the narrower one's score, and never so much that it could drive out a tag. */
const broaderShare = 0.6;
const mostBroader = 0.38;
/** Only what the article is about, its first themes, is also about something broader. */
const mostThemes = 2;

/** The broader themes of an article's main ones: tags for articles that have few. */
export function broadenThemes(themes: ArticleTag[]): ArticleTag[] {
  return themes.slice(0, mostThemes).flatMap(({ name, score }) =>
    (broaderThemes.get(name) ?? []).map((broader) => ({
      name: broader,
      kind: "theme" as const,
      score: Math.round(Math.min(mostBroader, score * broaderShare) * 100) / 100,
      evidence: [`broader than #${name}`],
    })),
  );
}
