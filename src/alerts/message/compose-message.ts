import {
  articleAddress,
  categoryAddress,
  publisherAddress,
  searchAddress,
  storyAddress,
  tagAddress,
} from "../../domain/addresses.ts";
import type { Alert, AlertSubject } from "../../domain/alert.ts";
import type { ListedArticle } from "../../domain/article.ts";
import type { Category } from "../../domain/category.ts";
import { alertWords } from "./alert-words.ts";

/** An article with where a reader finds it: on the site, or at its publisher's where the site has no address. */
export interface MessageArticle {
  article: ListedArticle;
  link: string;
}

/** What an alert says, before it is written for its channel. */
export interface AlertMessage {
  /** The delivery's. */
  id: string;
  alert: Alert;
  test: boolean;
  madeAt: Date;
  /** What the alert is about, in its language: "#JapanRelations". */
  subject: string;
  /** The headline of a single article, or how many there are. */
  title: string;
  /** The site's page of what the alert is about; absent where the site has no address. */
  page?: string;
  /** Where a touch leads: that page, or the single article. */
  link?: string;
  articles: MessageArticle[];
  /** Articles that are not shown. */
  more: number;
}

export interface MessageFacts {
  id: string;
  alert: Alert;
  subject: string;
  articles: ListedArticle[];
  /** All that are told; some may not be among the articles. */
  count: number;
  madeAt: Date;
  /** Public address of the site: "https://news.example". */
  origin?: string | undefined;
  test?: boolean;
}

const mostShown = 20;

/** Composes a message: the articles of the largest stories first, then the newest, twenty at most. */
export function composeMessage(facts: MessageFacts): AlertMessage {
  const { id, alert, subject, count, madeAt, origin, test = false } = facts;
  const words = alertWords[alert.language];
  const articles = facts.articles
    .toSorted((a, b) => b.storySize - a.storySize || Date.parse(b.publishedAt) - Date.parse(a.publishedAt))
    .slice(0, mostShown)
    .map((article) => ({ article, link: origin ? origin + articleAddress(article.id) : article.url }));
  const [first] = articles;
  const single = count === 1 && first !== undefined;
  const title = single ? first.article.title : words.several(count, subject);
  const page = origin && origin + subjectAddress(alert.about);
  const link = single ? first.link : (page ?? first?.link);
  return {
    ...{ id, alert, test, madeAt, subject, articles, more: Math.max(0, count - articles.length) },
    title: test ? `${words.test}: ${title}` : title,
    ...(page && { page }),
    ...(link && { link }),
  };
}

function subjectAddress({ kind, name }: AlertSubject): string {
  switch (kind) {
    case "tag":
      return tagAddress(name);
    case "story":
      return storyAddress(name);
    case "search":
      return searchAddress(name);
    case "category":
      return categoryAddress(name as Category);
    case "publisher":
      return publisherAddress(name);
  }
}
