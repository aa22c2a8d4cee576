import { TagwireError } from "../domain/tagwire-error.ts";
import { findRedirect } from "../extract/find-redirect.ts";
import type { FetchedPage } from "../fetch/create-fetcher.ts";
import type { Reading } from "./reading.ts";

const mostRedirectPages = 3;

/**
 * The publisher's page: where an answer is only a page that leads on (an aggregator's), its goal is asked in turn, three
 * times at most. Throws what `Fetcher.fetchPage` throws.
 */
export async function fetchPage(reading: Reading, address: string): Promise<FetchedPage> {
  const asked = new Set([address]);
  let page = await reading.fetcher.fetchPage(address);
  while (asked.size <= mostRedirectPages) {
    const goal = goalOf(page);
    if (!goal || asked.has(goal)) return page;
    asked.add(goal);
    page = await reading.fetcher.fetchPage(goal);
  }
  return page;
}

/** A page that cannot be read is told so by the extraction. */
function goalOf({ text, url }: FetchedPage): string | undefined {
  try {
    return findRedirect(text, url);
  } catch (error) {
    if (error instanceof TagwireError) return undefined;
    throw error;
  }
}
