import type { Access } from "../../domain/article.ts";
import type { Category } from "../../domain/category.ts";
import type { MistakeKind } from "../../domain/search/query-mistake.ts";
import type { TagKind } from "../../domain/tag.ts";
import type { AccessReason } from "../parts/access-reason.ts";
import type { Html } from "../parts/html.ts";
import type { RisingSpan } from "../parts/pick-rising.ts";
import type { SearchRule } from "../parts/search-rules.ts";
import type { Theme } from "../read-reader.ts";
import type { AboutWords } from "./about/about-words.ts";
import type { EvidenceWords } from "./evidence/evidence-words.ts";
import type { Forms } from "./forms.ts";
import type { ListWords } from "./lists/list-words.ts";
import type { LiveWords, OfflineWords } from "./live/live-words.ts";
import type { StateWords } from "./states/state-words.ts";
import type { WireWords } from "./wire/wire-words.ts";

/**
 * Every text of the interface in one language. What a sentence is about comes in as an argument, so that each language
 * orders it in its own way; `Html` where a link stands in the sentence.
 */
export interface Words extends Forms {
  articles(count: number): string;
  publishers(count: number): string;
  tags(count: number): string;
  /** In the quotation marks of the language. */
  quoted(words: string): string;
  /** Between two sentences. */
  stop: string;
  /** Between what is listed. */
  comma: string;
  categories: Record<Category, string>;
  /** One tag of a kind: "relation". */
  kind: Record<TagKind, string>;
  /** Several of them: "Relations". */
  kinds: Record<TagKind, string>;
  site: SiteWords;
  /** Headings of lists and titles of their feeds: "Latest news with #JapanRelations". */
  latest: Record<"tag" | "category" | "publisher" | "search", (name: string) => string>;
  /** What those feeds say of themselves. */
  feeds: Record<"tag" | "category" | "publisher" | "search", (name: string) => string>;
  pager: Record<"label" | "older" | "newest", string>;
  front: FrontWords;
  rising: RisingWords;
  tag: TagWords;
  directory: DirectoryWords;
  article: ArticleWords;
  reasons: ReasonWords;
  evidence: EvidenceWords;
  story: StoryWords;
  publisher: PublisherWords;
  search: SearchWords;
  lists: ListWords;
  states: StateWords;
  live: LiveWords;
  offline: OfflineWords;
  aboutPage: AboutWords;
  wire: WireWords;
}

interface SiteWords {
  skip: string;
  navigation: string;
  tags: string;
  publishers: string;
  about: string;
  /** The line at the foot of every page. */
  imprint: string;
  opml: string;
  follow: string;
  language: string;
  theme: string;
  themes: Record<Theme, string>;
  /** In place of a picture that does not load. */
  noPicture: string;
  demoLabel: string;
  demo(howToAdd: Html): Html;
}

interface FrontWords {
  description: string;
  /** "120 articles by 4 publishers, filed under 31 tags". */
  archive(articles: number, publishers: number, tags: number): string;
  topStories: string;
  categories: string;
  latest: string;
  older: string;
}

interface RisingWords {
  /** Over what rises in that time. */
  title: Record<RisingSpan, string>;
  /** Over the tags that are most used in it, where nothing rises. */
  mostUsed: Record<RisingSpan, string>;
  /** "12 articles of 5 newsrooms, 2.1 expected". */
  figures(articles: number, newsrooms: number, expected: number): string;
  /** A link to all that rises. */
  all: string;
  none: string;
}

interface TagWords {
  description(name: string, articles: number, publishers: number): string;
  /** "5 articles by 4 publishers since 8 June 2026". */
  head(articles: number, publishers: number, since: string): string;
  /** Before a list of other names. */
  also(names: string): string;
  view: string;
  everyArticle: string;
  byStory: string;
  related: string;
  /** The sentence of a tag that is not in the directory yet. */
  quiet: Html;
  empty: string;
  timeline: string;
  timelineSummary(day: string, articles: number): string;
  day: string;
  articles: string;
}

interface DirectoryWords {
  narrowed(filter: string): string;
  letter(letter: string): string;
  head(tags: number, articles: number): string;
  kinds: string;
  letters: string;
  mostUsed: string;
  all: Record<TagKind, string>;
  none: string;
  noneHere: string;
}

interface ArticleWords {
  untitled: string;
  by(authors: string): string;
  /** With what a reader sees in place of both: "Published by X on 3 June 2025 at 14:05 UTC." */
  published(publisher: Html, moment: Html, changed?: Html): Html;
  readAt(publisher: string): string;
  readAtPublisher: string;
  tags: string;
  tagsOfThis: string;
  wholeStory: string;
  storyOthers(count: number): string;
  alsoIn(publishers: string): string;
  /** Why a text is not here, where nobody told. */
  access: Record<Access, string>;
  /** Why, where it is known. */
  reasons: Record<AccessReason, string>;
}

interface ReasonWords {
  title: string;
  category: string;
  language: string;
  unknown: string;
  /** "place, 0.70 of 1". */
  score(kind: TagKind, score: number): string;
  given(given: string, name: string): string;
  none: string;
}

interface StoryWords {
  label: string;
  description(articles: number, publishers: number): string;
  head(articles: number, publishers: number, firstAge: string): string;
  /** Publishers with a text of their own: "3 independent newsrooms". */
  independent(newsrooms: number): string;
  /** Heading over what later articles added. */
  news: string;
  byPublisher: string;
  /** Of the bars, for those who cannot see them. */
  timeline: string;
  /** "From 3 June 2025 at 14:05 UTC to 4 June 2025 at 9:12 UTC". */
  span(first: string, last: string): string;
  time: string;
  why: string;
  noReason: string;
  /** "Tideline Post and 4 others". */
  newsrooms(first: string, others: number): string;
  /** Of how many articles of a story stand on a page; `whole`: and in the story. */
  here(articles: number, whole?: number): string;
}

interface PublisherWords {
  head(publishers: number): string;
  empty: Html;
  /** "Its pages in the last 30 days: 92% whole, 8% blocked". */
  health(days: number, shares: string): string;
  share: Record<Access, (percent: string) => string>;
  change(shares: string, day: string, share: string): string;
}

interface SearchWords {
  title: string;
  label: string;
  placeholder: string;
  howTo: string;
  howToTitle: string;
  /** What the examples of `searchRules` ask for. */
  rule: Record<SearchRule, string>;
  order: string;
  orders: Record<"rank" | "date", string>;
  /** "12 articles", or of `over` "More than 2,000 articles". */
  found(number: number, over: boolean): string;
  /** Of articles that are not in the order of time. */
  pager: Record<"older" | "newest", string>;
  /** Heading of what explains a mistake. */
  mistake: string;
  /** Before the words of a mistake, counted from 1: "Character 5:". */
  character(place: number): string;
  mistakes: Record<MistakeKind, string>;
  /** Before a list of tags. */
  near: string;
  suggestions: string;
  notFound: string;
  noArticle(words: string): Html;
  tagHint(tag: string, articles: number): string;
}
