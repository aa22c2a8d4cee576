import type { Filing } from "../domain/article.ts";
import { canonicalUrl } from "../domain/canonical-url.ts";
import { isWebAddress } from "../domain/is-web-address.ts";
import type { PendingItem } from "../domain/item.ts";
import type { Publisher } from "../domain/publisher.ts";
import { retryAt } from "../domain/retry-at.ts";
import { TagwireError } from "../domain/tagwire-error.ts";
import { unwrapUrl } from "../domain/unwrap-url.ts";
import { choosePublisher } from "./choose-publisher.ts";
import { composeFiling } from "./compose-filing.ts";
import { fetchNextPages, type NextPages } from "./fetch-next-pages.ts";
import { fetchPage } from "./fetch-page.ts";
import type { SaveResult } from "./filing-writer.ts";
import { findTwin, newLabels } from "./find-twin.ts";
import type { PageSource, PreparedArticle, PrepareInput } from "./prepare-article.ts";
import type { Reading, Round } from "./reading.ts";

export type ItemReport =
  | { outcome: SaveResult }
  | { outcome: "waiting" | "failed"; url: string; error: string };

/** Pages that fail this often are filed with what the feed says, so that nothing is lost. */
const mostAttempts = 5;

/** One item through all the steps: its page, the record, its story, the archive. */
export async function ingestArticle(
  round: Round,
  pending: PendingItem,
  feedPublisher: Publisher,
): Promise<ItemReport> {
  const item = { ...pending, url: unwrapUrl(pending.url) };
  try {
    if (!isWebAddress(item.url))
      return await giveUp(round, item, `${item.url || item.id || "An item"} has no address of a page.`);
    return await inTurn(round, canonicalUrl(item.url), () => readOnce(round, item, feedPublisher));
  } catch (error) {
    const failure = error instanceof Error ? error : new Error(String(error));
    return await postpone(round, item, failure);
  }
}

/** One after the other for items of one page, so that the later ones see what the first has read. */
async function inTurn<T>({ pages }: Round, page: string, work: () => Promise<T>): Promise<T> {
  const before = pages.get(page);
  const turn = before ? before.then(work, work) : work();
  pages.set(page, turn);
  try {
    return await turn;
  } finally {
    if (pages.get(page) === turn) pages.delete(page);
  }
}

async function readOnce(round: Round, item: PendingItem, feedPublisher: Publisher): Promise<ItemReport> {
  const twin = await findTwin(round.store, item);
  if (!twin) return readItem(round, item, feedPublisher);
  const { article, readAt } = twin;
  if (newLabels(twin, item).length === 0) return skip(round, item, { articleId: article.id, readAt });
  const prepared = await prepare(round, {
    item,
    publisher: feedPublisher,
    seenAt: item.seenAt,
    known: article,
  });
  return save(round, item, prepared, readAt);
}

async function skip(
  { store }: Round,
  { number, changedAt }: PendingItem,
  facts: { articleId: string; readAt: string },
): Promise<ItemReport> {
  await store.items.finish(number, { ...facts, changedAt });
  return { outcome: "unchanged" };
}

async function readItem(round: Round, item: PendingItem, feedPublisher: Publisher): Promise<ItemReport> {
  const readAt = round.now().toISOString();
  const fetched = await round.times.measure("fetch", () => fetchOrSayWhy(round, item));
  const finalUrl = "page" in fetched ? fetched.page.url : item.url;
  const publisher = await choosePublisher(round.store, feedPublisher, finalUrl);
  const rule = round.rules.ruleFor(finalUrl);
  const prepared = await prepareOrSayWhy(round, { item, publisher, seenAt: item.seenAt, rule, ...fetched });
  const { id, access } = prepared.draft;
  if (await isKnownBetter(round, item, prepared, publisher.key !== feedPublisher.key))
    return skip(round, item, { articleId: id, readAt });
  return save(round, item, prepared, access === "blocked" ? undefined : readAt);
}

/** What an aggregator's new item says of an article does not replace what others have said of it. */
async function isKnownBetter(
  { store }: Round,
  item: PendingItem,
  { draft }: PreparedArticle,
  isAggregated: boolean,
): Promise<boolean> {
  if (!isAggregated || item.changedAt) return false;
  const known = await store.articles.get(draft.id);
  return known !== undefined && (known.access === "full" || draft.access !== "full");
}

/** A page that no reading gets through is no page: what the feed says is filed with the reason. */
async function prepareOrSayWhy(round: Round, input: PrepareInput): Promise<PreparedArticle> {
  try {
    return await prepare(round, input);
  } catch (error) {
    if (!(error instanceof TagwireError) || !input.page) throw error;
    const { page: _, ...rest } = input;
    return prepare(round, {
      ...rest,
      pageProblem: `The publisher's page could not be read. ${error.message}`,
    });
  }
}

async function prepare(round: Round, input: PrepareInput): Promise<PreparedArticle> {
  const prepared = await round.steps.prepare(input);
  round.times.add("extract", prepared.extractMs);
  round.times.add("understand", prepared.understandMs);
  return prepared;
}

async function save(
  round: Round,
  item: PendingItem,
  prepared: PreparedArticle,
  readAt: string | undefined,
): Promise<ItemReport> {
  const filing: Filing = {
    ...(await composeFiling(round, prepared)),
    itemNumber: item.number,
    ...(item.changedAt && { itemChangedAt: item.changedAt }),
    ...(readAt && { readAt }),
  };
  return { outcome: await round.times.measure("save", () => round.writer.save(filing)) };
}

type Fetched = ({ page: PageSource } & NextPages) | { pageProblem: string };

/** The page; or, where it can't be had for good, why. Throws where trying again later makes sense. */
async function fetchOrSayWhy(reading: Reading, item: PendingItem): Promise<Fetched> {
  try {
    const { url, text: html } = await fetchPage(reading, item.url);
    return { page: { url, html }, ...(await fetchNextPages(reading, { url, html })) };
  } catch (error) {
    if (!(error instanceof TagwireError)) throw error;
    if (error.code === "paused" || (isPassing(error) && item.attempts + 1 < mostAttempts)) throw error;
    return { pageProblem: `The publisher's page could not be read. ${error.message}` };
  }
}

function isPassing({ code, status }: TagwireError): boolean {
  if (code === "http-status")
    return status === undefined || status >= 500 || status === 429 || status === 408;
  return code === "timeout" || code === "unreachable";
}

async function postpone(reading: Reading, item: PendingItem, failure: Error): Promise<ItemReport> {
  const { code, retryAfter } = failure instanceof TagwireError ? failure : {};
  const unasked = code === "paused";
  if (!unasked && item.attempts + 1 >= mostAttempts) return giveUp(reading, item, failure.message);
  const now = reading.now();
  await reading.store.items.postpone(item.number, {
    error: failure.message,
    triedAt: now.toISOString(),
    retryAt: retryAt(now, item.attempts + 1, reading.random, retryAfter),
    unasked,
  });
  return { outcome: "waiting", url: item.url, error: failure.message };
}

async function giveUp(reading: Reading, item: PendingItem, error: string): Promise<ItemReport> {
  await reading.store.items.finish(item.number, { error, changedAt: item.changedAt });
  return { outcome: "failed", url: item.url || item.id, error };
}
