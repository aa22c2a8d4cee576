import { TagwireError } from "../domain/tagwire-error.ts";
import { findNextPage } from "../extract/find-next-page.ts";
import { sameSite } from "../fetch/same-site.ts";
import type { PageSource } from "./prepare-article.ts";
import type { Reading } from "./reading.ts";

/** The pages of an article after its first. */
export interface NextPages {
  nextPages: PageSource[];
  /** Why there may be more than these, in words for a reader. */
  nextPageProblem?: string;
}

/** An article in more parts is a book, or a trap. */
const mostPages = 20;

/** Asks for the further pages of an article that is shown in parts, one after the other. Never throws for a page. */
export async function fetchNextPages(reading: Reading, first: PageSource): Promise<NextPages> {
  const asked = new Set([first.url]);
  const nextPages: PageSource[] = [];
  try {
    let next = nextOf(reading, first);
    while (next && !asked.has(next) && asked.size < mostPages) {
      asked.add(next);
      const { url, text: html } = await reading.fetcher.fetchPage(next);
      nextPages.push({ url, html });
      next = nextOf(reading, { url, html });
    }
    return { nextPages };
  } catch (error) {
    if (!(error instanceof TagwireError)) throw error;
    return { nextPages, nextPageProblem: `Another page of the article could not be read. ${error.message}` };
  }
}

/** Where the article goes on: on its own site only. A page that cannot be read is told so by the extraction. */
function nextOf({ rules }: Reading, { url, html }: PageSource): string | undefined {
  try {
    const next = findNextPage(html, url, rules.ruleFor(url));
    return next && sameSite(url, next) ? next : undefined;
  } catch (error) {
    if (error instanceof TagwireError) return undefined;
    throw error;
  }
}
