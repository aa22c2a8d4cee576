import type { Access } from "../../domain/article.ts";
import { asList, isJsonObject } from "../metadata/read-json-ld.ts";
import type { Source } from "../metadata/source.ts";
import { botWall, cookieWall, deniedPage, errorPage, payWall, scriptWall } from "./access-phrases.ts";

export interface AccessEvidence {
  title: string;
  /** What was read as the article. */
  text: string;
  source: Source;
  /** See `isListOfArticles`. */
  isList: boolean;
}

interface Verdict {
  access: Access;
  /** In words for a reader; absent when access is full. */
  accessReason?: string;
}

/** Texts up to these lengths may be what stands in place of an article; longer ones are articles. */
const lengths = { wall: 700, stub: 1_500, anything: 60 };

/**
 * Whether the page gave the article, a part of it or a wall. A wall counts only where little text was read, so that an
 * article about captchas or cookies is one.
 */
export function detectAccess({ title, text, source, isList }: AccessEvidence): Verdict {
  const length = weigh(text);
  const head = `${source.facts.titleTag}\n${source.shown.slice(0, 4_000)}`;
  if (length <= lengths.wall) {
    const wall = findWall(title, head, text, source);
    if (wall) return { access: "blocked", accessReason: wall };
  }
  if (isList && !isOneArticle(source)) {
    return {
      access: "blocked",
      accessReason: "The publisher's page is a list of articles, not the article.",
    };
  }
  if (length <= lengths.stub && isPaid(source, text)) {
    return {
      access: "partial",
      accessReason: "The publisher shows the whole article only to its subscribers.",
    };
  }
  if (isCutShort(source, text)) {
    return {
      access: "partial",
      accessReason: "The publisher's page shows only the beginning of the article.",
    };
  }
  if (length < lengths.anything) {
    return { access: "blocked", accessReason: "The publisher's page holds no text of the article." };
  }
  return { access: "full" };
}

/** Characters, with those of scripts that say more in each counted double. */
function weigh(text: string): number {
  return (
    text.length +
    (text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu)?.length ?? 0)
  );
}

function findWall(title: string, head: string, text: string, { facts, article }: Source): string | undefined {
  const titles = [title, facts.titleTag];
  if (titles.some((line) => errorPage.test(line)))
    return "The publisher's page shows an error in place of the article.";
  if (titles.some((line) => deniedPage.test(line))) return "The publisher denied access to its page.";
  const isArticle = article?.headline !== undefined && text.length > 200;
  if (isArticle) return undefined;
  if (botWall.test(head)) return "The publisher's page asks for proof that a person is reading.";
  if (errorPage.test(text)) return "The publisher's page shows an error in place of the article.";
  if (scriptWall.test(head) && text.length < 400)
    return "The publisher's page shows its text only with JavaScript.";
  if (cookieWall.test(head) && (cookieWall.test(text) || text.length < 200)) {
    return "The publisher's page asks for consent to cookies before it shows the article.";
  }
  return undefined;
}

/** A round-up that links every heading is told to machines as one article; a list's entries are told one by one. */
function isOneArticle({ article, things }: Source): boolean {
  return article?.headline !== undefined && things.filter((thing) => thing.headline).length === 1;
}

function isPaid({ article, things, facts, shown }: Source, text: string): boolean {
  const told = [article, ...things].flatMap((thing) => asList(thing?.isAccessibleForFree));
  const closed = told.some((value) => value === false || /^false$/i.test(String(value)));
  const tier = facts.meta.get("article:content_tier")?.[0];
  if (closed || tier === "locked") return true;
  // What stands before the text offers subscriptions to everyone.
  const start = Math.max(0, shown.indexOf(text.split("\n")[0] ?? ""));
  return payWall.test(shown.slice(start));
}

/** JSON-LD says how many words there are, and less than a third of them came. */
function isCutShort({ article }: Source, text: string): boolean {
  const told = Number(isJsonObject(article) ? article.wordCount : 0);
  if (!(told > 250) || weigh(text) > 2 * lengths.stub) return false;
  return (
    text.split(/\s+/).length < told / 3 && !/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Thai}]/u.test(text)
  );
}
