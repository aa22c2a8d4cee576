import type { Category } from "./category.ts";
import type { TagKind } from "./tag.ts";

/** The articles about one event, from however many publishers. Moments are ISO 8601 UTC. */
export interface Story {
  /** The id of the article that started it: stable over restarts. */
  id: string;
  /** The headline of the article that speaks for the story: its most central one, once it has several. */
  title: string;
  /** The id of that article. */
  leadId: string;
  /** Of the headline. */
  language: string;
  category: Category;
  articles: number;
  publishers: number;
  /** Publishers with a text of their own: who only prints another's wire text is no second voice. */
  newsrooms: number;
  firstAt: string;
  lastAt: string;
}

/** A story with what its own page tells. */
export interface ToldStory extends Story {
  /** The tags that most of its articles share, most first, with how many have them. */
  tags: { name: string; kind: TagKind; articles: number }[];
  /** What later articles added, newest first. */
  news: StoryFact[];
}

/** A sentence that says what no earlier article of the story had said. */
export interface StoryFact {
  sentence: string;
  articleId: string;
  publisherName: string;
  publishedAt: string;
  language: string;
}

/** An article as the telling of its story needs it. */
export interface StoryArticle {
  id: string;
  title: string;
  text: string;
  language: string;
  publisherKey: string;
  publisherName: string;
  publishedAt: string;
  duplicateOf?: string;
  /** Names of the entities in the text. */
  names: string[];
}

/** A story that has changed since it was told. */
export interface UntoldStory {
  id: string;
  /** Which state this is: what is told of it holds only while there is no later one. */
  state: number;
  /** Oldest first. */
  articles: StoryArticle[];
}

/** What the rules say of a story with several articles. */
export interface StoryTelling {
  id: string;
  state: number;
  leadId: string;
  news: StoryFact[];
}
