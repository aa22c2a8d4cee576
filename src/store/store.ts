import type {
  Alert,
  AlertState,
  DeliveryOutcome,
  DueDelivery,
  ListedAlert,
  WantedAlert,
} from "../domain/alert.ts";
import type { Article, ArticleReasons, Filing, ListedArticle } from "../domain/article.ts";
import type { ArticleFilter, ArticleGroup } from "../domain/article-filter.ts";
import type { Category } from "../domain/category.ts";
import type { Choice } from "../domain/choices/choice.ts";
import type { Feed, PollOutcome } from "../domain/feed.ts";
import type { Item, PendingItem } from "../domain/item.ts";
import type { Rise } from "../domain/measure-rise.ts";
import type { Cursor, Page } from "../domain/page.ts";
import type { Publisher, PublisherCount } from "../domain/publisher.ts";
import type { AccessDay } from "../domain/publisher-health.ts";
import type { PublisherRule } from "../domain/publisher-rule.ts";
import type { RankedStory } from "../domain/rank-story.ts";
import type { NamedTag, Reannotation, ReannotationRun, ReannotationScope } from "../domain/reannotation.ts";
import type { Regrouping } from "../domain/regrouping.ts";
import type { SearchPage } from "../domain/search/found-article.ts";
import type { NewsEntry, SitemapEntry, SitemapKind } from "../domain/sitemap.ts";
import type { Story, StoryTelling, ToldStory, UntoldStory } from "../domain/story.ts";
import type { Subscription } from "../domain/subscription.ts";
import type { ArticleTag, Tag, TagCount, TagKind, TagSuggestion } from "../domain/tag.ts";
import type { ListedTags } from "../domain/tag-birth.ts";
import type { ArchiveStanding } from "../domain/tag-standing.ts";
import type { TakenVerdict, Verdict } from "../domain/verdict.ts";

/**
 * Everything that Tagwire remembers. Both engines implement it and pass test/contract/.
 * All methods return promises, although SQLite's calls do not, so that nobody outside store/ knows which engine
 * answers. Moments are ISO 8601 UTC. Lists are newest first.
 */
export interface Store {
  readonly publishers: PublisherStore;
  readonly feeds: FeedStore;
  readonly items: ItemStore;
  readonly articles: ArticleStore;
  readonly tags: TagStore;
  readonly stories: StoryStore;
  readonly verdicts: VerdictStore;
  readonly reannotations: ReannotationStore;
  readonly rules: RuleStore;
  readonly subscriptions: SubscriptionStore;
  readonly alerts: AlertStore;
  readonly sitemaps: SitemapStore;
  /** Changes whenever what readers see may have changed, by whichever process: the page cache's key. Cheap. */
  version(): number;
  overview(): Promise<Overview>;
  /** Removes the demo publishers with their feeds, items, articles, stories, and tags that nothing carries any more. */
  removeDemo(): Promise<void>;
  close(): Promise<void>;
}

export interface Overview {
  articles: number;
  publishers: number;
  feeds: number;
  tags: number;
  stories: number;
  /** True while the only publishers are those of demo/. */
  demo: boolean;
  /** Grows with each article that comes, and never falls: a place in the order in which articles came. */
  arrived: number;
  newestAt?: string;
}

/** A list of articles that new ones come into. */
export type ArticleList =
  | { of: "latest" }
  | { of: "tag"; tagId: number }
  | { of: "publisher"; key: string }
  | { of: "category"; category: Category };

/** A list that can be narrowed. */
export type NarrowedList = Exclude<ArticleList, { of: "latest" }>;

/** How much of a list, and from where. */
export interface Slice {
  limit: number;
  /** Only what is older than this. */
  before?: Cursor;
}

/** How much of what a search has found. */
export interface SearchSlice extends Slice {
  /** "rank", where it is absent. Only the newest `mostFound` matches are ranked. */
  sort?: "rank" | "date";
  /** What freshness and "date:7d" count from; absent: now. */
  now?: string;
}

/** How much of a reader's own wire. */
export interface WireSlice extends Slice {
  /** What "date:7d" in its searches counts from; absent: now. */
  now?: string;
}

export interface PublisherStore {
  /** Saves a publisher, or what is newly known of one with that key; facts that are left out stay as they are. */
  save(publisher: Publisher): Promise<void>;
  get(key: string): Promise<PublisherCount | undefined>;
  /** By name, with counts. */
  list(): Promise<PublisherCount[]>;
  /** How much their pages have given by day since then, of all publishers that had articles, or of one. */
  access(since: string, key?: string): Promise<{ key: string; days: AccessDay[] }[]>;
}

export interface FeedStore {
  /** Adds a feed; conflict (TagwireError) where its address is there already. */
  add(feed: Pick<Feed, "url" | "title" | "publisherKey" | "demo" | "nextPollAt" | "kind">): Promise<Feed>;
  list(): Promise<Feed[]>;
  /** By address or number; undefined when there is none. */
  find(addressOrId: string): Promise<Feed | undefined>;
  /** Removes the feed and its waiting items; its articles stay. */
  remove(id: number): Promise<void>;
  /**
   * Hands out active feeds that are due at `now` (all active ones with `all`), each to one caller only until
   * `claimedUntil`; never one that was polled at `untriedSince` (without it: `now`) or later.
   */
  claimDue(claim: {
    now: string;
    claimedUntil: string;
    limit: number;
    all?: boolean;
    untriedSince?: string;
  }): Promise<Feed[]>;
  /** Saves what a poll came to, ends the claim. */
  saveOutcome(feedId: number, outcome: PollOutcome): Promise<void>;
}

export interface ItemStore {
  /**
   * Remembers what a feed shows. New items, and known ones whose title, content or updatedAt changed, become pending.
   * Identity: the item's id within its feed, else its address (so that changed guids do not make doubles).
   */
  saveSeen(feedId: number, items: Item[], seenAt: string): Promise<{ added: number; changed: number }>;
  /**
   * Hands out pending items that are due at `now` (all pending with `all`), oldest first, each to one caller until
   * `claimedUntil`; never one that was tried at `untriedSince` (without it: `now`) or later.
   */
  claimPending(claim: {
    now: string;
    claimedUntil: string;
    limit: number;
    all?: boolean;
    untriedSince?: string;
    /** Only items of these feeds. */
    feedIds?: number[];
  }): Promise<PendingItem[]>;
  /** The page could not be read now: tries again at `retryAt`. Counts as an attempt, unless it was not even asked. */
  postpone(
    number: number,
    failure: { error: string; triedAt: string; retryAt: string; unasked?: boolean },
  ): Promise<void>;
  /**
   * Nothing more is to be done for the item, though no new article came of it; unless it has changed after it was
   * handed out with this `changedAt`.
   */
  finish(
    number: number,
    outcome: { error?: string; articleId?: string; readAt?: string; changedAt?: string },
  ): Promise<void>;
  /**
   * The last reading of the same page for another item, of whichever feed: items are of one page when their canonical
   * addresses are the same.
   */
  otherReading(number: number): Promise<{ articleId: string; readAt: string } | undefined>;
  countPending(): Promise<number>;
  /**
   * When the feed's items since then were published (when first seen, where they do not say), newest first, in steps
   * of five minutes, each once, a thousand at most: the feed's rhythm.
   */
  moments(feedId: number, since: string): Promise<string[]>;
}

export interface ArticleStore {
  /**
   * Saves filings, each in whole or not at all: article, tags, story, search index, item done. An article that is
   * there already (same id) is replaced and keeps its firstSeenAt and its story. One result a filing, in order.
   */
  save(filings: Filing[]): Promise<("added" | "changed" | "unchanged")[]>;
  get(id: string): Promise<ListedArticle | undefined>;
  has(id: string): Promise<boolean>;
  /** Why the article is filed as it is; undefined where there is no such article. */
  reasons(id: string): Promise<ArticleReasons | undefined>;
  latest(slice: Slice): Promise<Page<ListedArticle>>;
  /** Copies of wire text fold under their first article (`alsoIn`). */
  byTag(tagId: number, slice: Slice): Promise<Page<ListedArticle>>;
  byPublisher(publisherKey: string, slice: Slice): Promise<Page<ListedArticle>>;
  byCategory(category: Category, slice: Slice): Promise<Page<ListedArticle>>;
  byStory(storyId: string): Promise<ListedArticle[]>;
  /** A list narrowed; a publisher's copies of wire text stand for themselves where it is narrowed to that publisher. */
  filtered(list: NarrowedList, filter: ArticleFilter, slice: Slice): Promise<Page<ListedArticle>>;
  /**
   * What `countChoices` counts: the newest articles of a list, of a day where one is given, by publisher, language and
   * category. `complete`: the list holds fewer than the limit.
   */
  groups(
    list: NarrowedList,
    newest: { limit: number; day?: string },
  ): Promise<{ groups: ArticleGroup[]; complete: boolean }>;
  /** Articles a day (UTC) of a list that is narrowed, whatever the filter's own day; only days that have some, oldest first. */
  filteredDays(
    list: NarrowedList,
    filter: ArticleFilter,
    since: string,
  ): Promise<{ day: string; articles: number }[]>;
  /**
   * What a reader follows, without what is muted, whatever its `until`; copies fold as on a tag's page. Where much is
   * muted a page may hold fewer than asked and still go on. Throws bad-input for a search that cannot be read.
   */
  byChoices(choices: readonly Choice[], slice: WireSlice): Promise<Page<ListedArticle>>;
  /** Of each story the newest article only, newest first. */
  latestOfStories(slice: Slice): Promise<Page<ListedArticle>>;
  /** Why each article of a story stands in it, by article; without those that no reason was kept of. */
  storyReasons(storyId: string): Promise<{ articleId: string; reason: string }[]>;
  /**
   * How many of the articles that stand in the list came after that place and until the other (see
   * `Overview.arrived`), whenever they were published. Costs as much as articles came in between.
   */
  countArrived(list: ArticleList, span: { after: number; until: number }): Promise<number>;
  /** What a query finds, see `parseSearchQuery`; best first where the slice does not say `date`. Throws bad-input. */
  search(query: string, slice: SearchSlice): Promise<SearchPage>;
  /** Ids of the articles whose address is on this host or on one below it, newest first. */
  atHost(host: string): Promise<string[]>;
  /**
   * Articles published since then, oldest first, with the names in them, a slice at a time: what the story index
   * starts from.
   */
  since(moment: string, slice: SinceSlice): Promise<ArticleForStories[]>;
}

export interface SinceSlice {
  limit: number;
  /** The last article of the slice before. */
  after?: Cursor;
}

/** What grouping into stories needs of a stored article. */
export type ArticleForStories = Pick<
  Article,
  "id" | "title" | "text" | "language" | "publisherKey" | "publishedAt" | "storyId" | "duplicateOf"
> & { names: string[] };

export interface TagStore {
  /** By name, key or alias, whatever its case and accents. `tag.name` is the canonical one. */
  find(name: string): Promise<TagCount | undefined>;
  /** Most used first; filtered by kind and by the start of its key. */
  list(filter: {
    limit: number;
    kind?: TagKind;
    prefix?: string;
    order?: "articles" | "name" | "newest";
    /** Only those that come after this one, in the order that is asked. */
    after?: Pick<TagCount, "key" | "articles" | "newestAt">;
    /** Only those that stand in the directory. */
    listed?: ListedTags;
  }): Promise<TagCount[]>;
  /** Tags with a name of which a word starts with what was typed; most articles first, the very name before all. */
  suggest(typed: string, limit: number): Promise<TagSuggestion[]>;
  /** How many tags stand in the directory. */
  count(listed: ListedTags): Promise<number>;
  /** Tags most used in articles published since then, with how many articles each. */
  trending(
    since: string,
    limit: number,
    listed?: ListedTags,
  ): Promise<{ tag: Tag; articles: number; publishers: number }[]>;
  /**
   * The tags that grow most against their own past (see `measureRise`), those that rise only. Costs tens of
   * milliseconds: ask once a minute, not once a request.
   */
  rising(filter: RisingFilter): Promise<RisingTag[]>;
  /** How the archive uses its tags that two articles or more bear, for choosing those of new articles. Ask seldom. */
  standing(now: string): Promise<ArchiveStanding>;
  /** Articles a day (UTC, "2026-11-24"), only days that have some, oldest first. */
  days(tagId: number, since: string): Promise<{ day: string; articles: number }[]>;
  /** Tags that share articles with it beyond chance (discounted NPMI, `togetherness`), closest first, from its newest articles. */
  related(tagId: number, limit: number, listed?: ListedTags): Promise<{ tag: Tag; articles: number }[]>;
  /** What a publisher writes about: the tags of its newest articles, most articles first. */
  ofPublisher(key: string, limit: number, listed?: ListedTags): Promise<{ tag: Tag; articles: number }[]>;
  /** The publishers on its page, most articles first. */
  publishers(tagId: number, limit: number): Promise<{ key: string; name: string; articles: number }[]>;
  /**
   * What the archive would call these tags of an article, best first, without the blocked ones. Makes none: a new one
   * comes back as it was given.
   */
  resolve(tags: ArticleTag[]): Promise<NamedTag[]>;
  /** Why the tag of that name is blocked (may be ""); undefined where it is not. */
  blocked(name: string): Promise<{ name: string; reason: string } | undefined>;
}

/** What is counted of what rises, and until when. */
export interface RisingFilter {
  now: string;
  /** Length of the window that ends now; it is compared with the four weeks, or four windows, before. */
  hours: number;
  limit: number;
  kind?: TagKind;
  listed?: ListedTags | undefined;
}

export type RisingStoriesFilter = Pick<RisingFilter, "now" | "hours" | "limit">;

export interface RisingTag extends Rise {
  tag: Tag;
  /** Articles in steps of `risingStep` hours, oldest first; the last step ends now. */
  series: number[];
}

export interface RisingStory extends Rise {
  story: Story;
  series: number[];
}

export interface RankedStoriesFilter {
  now: string;
  /** Only stories with an article since then. */
  since: string;
  limit: number;
}

/**
 * What was decided about tags, by people and by rules. It holds for articles that come later too, and no rule undoes
 * what a person decided.
 */
export interface VerdictStore {
  /** Carries out a person's verdict. */
  take(verdict: Verdict, at: string): Promise<TakenVerdict>;
  /** Takes back a verdict, by default the newest by hand; later ones on the same tags have to go first. */
  undo(at: string, number?: number): Promise<TakenVerdict>;
  /** Newest first. */
  list(slice: { limit: number; before?: number; by?: TakenVerdict["by"] }): Promise<TakenVerdict[]>;
}

/** What was agreed with WebSub hubs: one subscription a feed at most; it goes with its feed. */
export interface SubscriptionStore {
  /** Saves it over the one that the feed has; nothing where the feed is gone. */
  save(subscription: Subscription): Promise<void>;
  find(id: string): Promise<Subscription | undefined>;
  ofFeed(feedId: number): Promise<Subscription | undefined>;
  /** Those whose `askAt` has come. */
  due(now: string): Promise<Subscription[]>;
  remove(id: string): Promise<void>;
}

/** What has come for an alert, and between which places of `Overview.arrived` it was looked for. */
export interface AlertNews {
  after: number;
  until: number;
  articles: { articleId: string; storyId: string }[];
}

export interface DeliveryClaim {
  now: string;
  claimedUntil: string;
  /** Only of these alerts. */
  alertIds: number[];
  limit: number;
}

/** Who wants to be told what, what each alert has told, and its messages with what became of them. */
export interface AlertStore {
  /** Adds an alert; it tells what comes from now on. */
  add(wanted: WantedAlert, at: string): Promise<Alert>;
  /** In the order in which they were made. */
  list(): Promise<ListedAlert[]>;
  find(id: number): Promise<Alert | undefined>;
  /** With all that is kept of it; false where there is no such alert. */
  remove(id: number): Promise<boolean>;
  /** False where there is no such alert. One that becomes active again tells what comes from then on. */
  setState(id: number, state: AlertState, reason?: string): Promise<boolean>;
  /**
   * What has come for an alert since the last `note`: of each story that it has not told one article, of its own story
   * every article; no copies, and nothing that was published a day before it came. Undefined where nothing at all has
   * come. Throws bad-input for a search that cannot be read.
   */
  news(id: number, now: string): Promise<AlertNews | undefined>;
  /** Keeps what has come as still to be told; nothing where another process has done so. */
  note(id: number, news: AlertNews, at: string): Promise<void>;
  /** Makes one message, with an id that is new, of all that is still to be told; false where that is nothing. */
  queue(id: number, delivery: { id: string; at: string }): Promise<boolean>;
  /** Hands out messages that are due, the oldest first, each to one caller until `claimedUntil`. At most 200 of its articles' ids. */
  claimDue(claim: DeliveryClaim): Promise<DueDelivery[]>;
  /** Saves what came of a try, ends the claim. */
  saveOutcome(deliveryId: string, outcome: DeliveryOutcome): Promise<void>;
}

/** A run of the present rules over the archive: where it stands, and what it has found and not applied yet. */
export interface ReannotationStore {
  /** How many articles a run has to look at. */
  count(scope: ReannotationScope): Promise<number>;
  /** The next articles to look at, in the order in which they came. */
  articles(
    scope: ReannotationScope,
    slice: { after: number; limit: number },
  ): Promise<{ number: number; article: ListedArticle }[]>;
  /** Where a run with this scope stands; undefined where none is under way. */
  run(scope: ReannotationScope): Promise<ReannotationRun | undefined>;
  /** Saves where a run stands with what its last step has found. */
  keep(scope: ReannotationScope, run: ReannotationRun, found: Reannotation[]): Promise<void>;
  /** What was found and is not applied, in the order of the articles. */
  found(scope: ReannotationScope, slice: { after: number; limit: number }): Promise<Reannotation[]>;
  /** Files the articles anew, each in whole or none; verdicts on tags hold. */
  apply(found: Reannotation[], at: string): Promise<void>;
  /** The run is over: what it has found goes. */
  end(scope: ReannotationScope): Promise<void>;
}

export interface StoryStore {
  /** The story; by the address of one that was merged, the story that it leads to now (so its id is another). */
  get(id: string): Promise<ToldStory | undefined>;
  /** Stories with the newest last article since then, most newsrooms first. */
  top(since: string, limit: number): Promise<Story[]>;
  /** Stories with news since then by their rank (see `rankStory`): what a front page shows. */
  ranked(filter: RankedStoriesFilter): Promise<RankedStory[]>;
  /** The stories that grow most against their own past, those that rise only. */
  rising(filter: RisingStoriesFilter): Promise<RisingStory[]>;
  latest(slice: { limit: number; before?: { lastAt: string; id: string } }): Promise<Story[]>;
  /** Follows a look back, in whole or not at all: articles move, stories end and begin, addresses lead on. */
  regroup(regrouping: Regrouping): Promise<void>;
  /** Stories of several articles that have changed since they were told, newest first, at most 200 articles of each. */
  untold(limit: number): Promise<UntoldStory[]>;
  /** Saves what is told of stories; not of those that have changed again meanwhile. */
  tell(tellings: StoryTelling[]): Promise<void>;
}

/** The user's own rules for publishers' pages; at most one a host. */
export interface RuleStore {
  /** By host. */
  list(): Promise<PublisherRule[]>;
  /** Saves a rule, in place of the one that its host has. */
  save(rule: PublisherRule): Promise<void>;
  /** False where the host had none. */
  remove(host: string): Promise<boolean>;
}

/**
 * What stands in sitemaps: tags within the bounds, stories of several articles, articles that are no copies and whose
 * page let itself be read. In slices of `size` addresses at most, counted from 0.
 */
export interface SitemapStore {
  /** The slices that hold something, and about when each changed last. */
  slices(
    kind: SitemapKind,
    size: number,
    listed?: ListedTags,
  ): Promise<{ slice: number; changedAt: string }[]>;
  /** One slice; empty where there is no such. */
  slice(kind: SitemapKind, slice: number, size: number, listed?: ListedTags): Promise<SitemapEntry[]>;
  /** The newest articles that were published since then, newest first. */
  news(since: string, limit: number): Promise<NewsEntry[]>;
}
