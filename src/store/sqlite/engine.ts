import type {
  AlertStore,
  ArticleStore,
  FeedStore,
  ItemStore,
  PublisherStore,
  ReannotationStore,
  RuleStore,
  SitemapStore,
  Store,
  StoryStore,
  SubscriptionStore,
  TagStore,
  VerdictStore,
} from "../store.ts";

/** A sub-store whose methods answer at once. */
type SyncOf<SubStore> = {
  [Name in keyof SubStore]: SubStore[Name] extends (...args: infer Args) => Promise<infer Result>
    ? (...args: Args) => Result
    : never;
};

/** What SQLite answers on one connection, in whichever thread that lives. */
export interface Engine {
  publishers: SyncOf<PublisherStore>;
  feeds: SyncOf<FeedStore>;
  items: SyncOf<ItemStore>;
  articles: SyncOf<ArticleStore>;
  tags: SyncOf<TagStore>;
  stories: SyncOf<StoryStore>;
  verdicts: SyncOf<VerdictStore>;
  reannotations: SyncOf<ReannotationStore>;
  rules: SyncOf<RuleStore>;
  subscriptions: SyncOf<SubscriptionStore>;
  alerts: SyncOf<AlertStore>;
  sitemaps: SyncOf<SitemapStore>;
  archive: SyncOf<Pick<Store, "overview" | "removeDemo">>;
}
