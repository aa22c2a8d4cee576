import type { Filing } from "../domain/article.ts";
import type { PendingItem } from "../domain/item.ts";
import type { Publisher } from "../domain/publisher.ts";
import { TagwireError } from "../domain/tagwire-error.ts";
import { choosePublisher } from "./choose-publisher.ts";
import type { SaveResult } from "./filing-writer.ts";
import type { PreparedArticle } from "./prepare-article.ts";
import type { Reading, Round } from "./reading.ts";
import { retryAt } from "./retry-at.ts";

export type ItemReport =
  | { outcome: SaveResult }
  | { outcome: "waiting" | "failed"; url: string; error: string };

/** Pages that fail this often are filed with what the feed says, so that nothing is lost. */
const mostAttempts = 5;

/** One item through all the steps: its page, the record, its story, the archive. */
export async function ingestArticle(
  round: Round,
  item: PendingItem,
  feedPublisher: Publisher,
): Promise<ItemReport> {
  const address = item.url || item.id;
  try {
    if (!isWebAddress(item.url))
      return await giveUp(round, item, `${address || "An item"} has no address of a page.`);
    const filing = fileOf(round, await readItem(round, item, feedPublisher), item);
    return { outcome: await round.times.measure("save", () => round.writer.save(filing)) };
  } catch (error) {
    const failure = error instanceof Error ? error : new Error(String(error));
    return await postpone(round, item, failure);
  }
}

function isWebAddress(url: string): boolean {
  return URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);
}

async function readItem(round: Round, item: PendingItem, feedPublisher: Publisher): Promise<PreparedArticle> {
  const fetched = await round.times.measure("fetch", () => fetchPage(round, item));
  const { seenAt } = item;
  const finalUrl = "page" in fetched ? fetched.page.url : item.url;
  const publisher = await choosePublisher(round.store, feedPublisher, finalUrl);
  const prepared = await round.steps.prepare({ item, publisher, seenAt, ...fetched });
  round.times.add("extract", prepared.extractMs);
  round.times.add("understand", prepared.understandMs);
  return prepared;
}

type Fetched = { page: { url: string; html: string } } | { pageProblem: string };

/** The page; or, where it can't be had for good, why. Throws where trying again later makes sense. */
async function fetchPage(reading: Reading, item: PendingItem): Promise<Fetched> {
  try {
    const page = await reading.fetcher.fetchPage(item.url);
    return { page: { url: page.url, html: page.text } };
  } catch (error) {
    if (!(error instanceof TagwireError)) throw error;
    if (isPassing(error) && item.attempts + 1 < mostAttempts) throw error;
    return { pageProblem: `The publisher's page could not be read. ${error.message}` };
  }
}

function isPassing({ code, status }: TagwireError): boolean {
  if (code === "http-status")
    return status === undefined || status >= 500 || status === 429 || status === 408;
  return code === "timeout" || code === "unreachable";
}

function fileOf(round: Round, { draft, annotation }: PreparedArticle, item: PendingItem): Filing {
  const { declaredLanguage: _hint, ...record } = draft;
  const { id, title, publisherKey, publishedAt } = record;
  const names = annotation.entities.map((entity) => entity.name);
  const text = record.text || record.summary;
  const { storyId, duplicateOf } = round.times.measure("stories", () =>
    round.stories.assign({
      id,
      title,
      text,
      language: annotation.language,
      publisherKey,
      publishedAt,
      names,
    }),
  );
  return {
    article: {
      ...record,
      language: annotation.language,
      category: annotation.category,
      storyId,
      duplicateOf,
    },
    entities: annotation.entities,
    tags: annotation.tags,
    itemNumber: item.number,
    ...(storyId === record.id && { storyTitle: record.title }),
  };
}

async function postpone(reading: Reading, item: PendingItem, failure: Error): Promise<ItemReport> {
  if (item.attempts + 1 >= mostAttempts) return giveUp(reading, item, failure.message);
  const retryAfter = failure instanceof TagwireError ? failure.retryAfter : undefined;
  const now = reading.now();
  await reading.store.items.postpone(item.number, {
    error: failure.message,
    triedAt: now.toISOString(),
    retryAt: retryAt(now, item.attempts + 1, reading.random, retryAfter),
  });
  return { outcome: "waiting", url: item.url, error: failure.message };
}

async function giveUp(reading: Reading, item: PendingItem, error: string): Promise<ItemReport> {
  await reading.store.items.finish(item.number, { error });
  return { outcome: "failed", url: item.url || item.id, error };
}
