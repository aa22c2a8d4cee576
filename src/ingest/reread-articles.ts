import type { ListedArticle } from "../domain/article.ts";
import type { Item } from "../domain/item.ts";
import { TagwireError } from "../domain/tagwire-error.ts";
import { composeFiling } from "./compose-filing.ts";
import { fetchNextPages } from "./fetch-next-pages.ts";
import { fetchPage } from "./fetch-page.ts";
import { inLanes } from "./in-lanes.ts";
import { openRound } from "./open-round.ts";
import type { Stories } from "./open-story-thread.ts";
import type { PreparedArticle } from "./prepare-article.ts";
import type { Reading, Round } from "./reading.ts";
import { tellStories } from "./tell-stories.ts";

export interface RereadReport {
  read: number;
  /** Articles whose text is another now. */
  changed: number;
  /** Articles that stay as they were, and why. */
  failed: { url: string; error: string }[];
}

export interface RereadOptions {
  onProgress?: (done: number, known: number) => void;
  signal?: AbortSignal;
}

type Outcome = { changed: boolean } | { error: string };

/** So many are under way at once; a host is asked for one page after the other all the same. */
const atOnce = 4;

/**
 * Reads the pages of a host's stored articles again, by the rules as they are now. What cannot be read better stays as
 * it is: a page that has gone, or shows a wall by now, takes nothing away.
 */
export async function rereadArticles(
  reading: Reading,
  stories: Stories,
  host: string,
  { onProgress, signal }: RereadOptions = {},
): Promise<RereadReport> {
  await reading.rules.refresh();
  const round = openRound(reading, stories);
  const ids = await reading.store.articles.atHost(host);
  const report: RereadReport = { read: 0, changed: 0, failed: [] };
  await inLanes(ids, atOnce, signal, async (id) => {
    const article = await reading.store.articles.get(id);
    if (article) note(report, article, await reread(round, article));
    onProgress?.(report.read + report.failed.length, ids.length);
  });
  await tellStories(reading.store, reading.steps);
  return report;
}

function note(report: RereadReport, { url }: ListedArticle, outcome: Outcome): void {
  if ("error" in outcome) report.failed.push({ url, error: outcome.error });
  else {
    report.read += 1;
    if (outcome.changed) report.changed += 1;
  }
}

async function reread(round: Round, article: ListedArticle): Promise<Outcome> {
  try {
    const prepared = await prepareAgain(round, article);
    const { draft } = prepared;
    if (draft.access === "blocked" && article.text)
      return { error: `${draft.accessReason ?? "The page gives no text."} The stored text stays.` };
    await round.writer.save(await composeFiling(round, prepared));
    return { changed: draft.text !== article.text };
  } catch (error) {
    if (error instanceof TagwireError) return { error: error.message };
    throw error;
  }
}

async function prepareAgain(round: Round, article: ListedArticle): Promise<PreparedArticle> {
  const { url, text: html } = await fetchPage(round, article.url);
  const publisher = await round.store.publishers.get(article.publisherKey);
  if (!publisher) throw new TagwireError("not-found", `${article.url}: its publisher is not there any more.`);
  const prepared = await round.steps.prepare({
    item: itemOf(article),
    publisher,
    seenAt: article.firstSeenAt,
    page: { url, html },
    ...(await fetchNextPages(round, { url, html })),
    rule: round.rules.ruleFor(url),
  });
  // Whatever the page calls itself by now, it is the article that was asked for.
  return { ...prepared, draft: { ...prepared.draft, id: article.id, url: article.url } };
}

/** What the feed once said of the article, as far as the archive kept it. */
function itemOf(article: ListedArticle): Item {
  const { id, url, title, summary, publishedAt, authors, keywords, image } = article;
  return {
    id,
    url,
    title,
    summary,
    publishedAt,
    authors,
    categories: keywords,
    ...(image && { image: image.url }),
  };
}
