import { type AnyNode, type Document, type Element, isTag } from "domhandler";
import type { Recorder } from "../recorder.ts";
import { bodyWords } from "./class-words.ts";
import { describe } from "./describe.ts";
import type { Prose } from "./measure-prose.ts";

/** What share of the prose must stay for a step into an element. */
const shares = { told: 0.15, body: 0.4, article: 0.4, step: 0.8 };

/** Characters of prose below which even microdata is not believed. */
const shortestArticle = 300;

/**
 * The element that holds the article: one marked as its text, else an article element, if it has a good part of the
 * page's prose; then ever further in, while one child holds nearly all of the prose.
 */
export function findContent(document: Document, prose: Prose, recorder?: Recorder): Element | Document {
  const { content, because } = choose(document, prose);
  if (recorder) {
    const [held, all] = [prose.get(content) ?? 0, prose.get(document) ?? 0];
    recorder.decide(
      "text block",
      describe(content),
      `${because}; it holds ${held} of ${all} characters of prose`,
    );
  }
  return content;
}

function choose(document: Document, prose: Prose): { content: Element | Document; because: string } {
  const total = prose.get(document) ?? 0;
  const told = best(document, prose, Math.max(total * shares.told, shortestArticle), isToldBody);
  if (told) return { content: told, because: "Microdata calls it the article's text" };
  const marked = best(document, prose, total * shares.body, isNamedBody);
  if (marked) return { content: marked, because: "Its class or id names the article's text" };
  const article = best(document, prose, total * shares.article, ({ name }) => name === "article");
  const place = article ? "the article element" : "the page";
  return {
    content: stepIn(article ?? document, prose),
    because: `The innermost of ${place} with nearly all prose`,
  };
}

/** Microdata says that this is the text, and little else on the web says so. */
function isToldBody({ attribs }: Element): boolean {
  return /\barticleBody\b/i.test(attribs.itemprop ?? "");
}

function isNamedBody({ attribs }: Element): boolean {
  return bodyWords.test(`${attribs.class ?? ""} ${attribs.id ?? ""}`);
}

/** The outermost of the wanted elements that hold at least `least` prose, or one within it with nearly all of its prose. */
function best(
  root: { children: AnyNode[] },
  prose: Prose,
  least: number,
  wanted: (element: Element) => boolean,
): Element | undefined {
  for (const child of root.children) {
    const held = isTag(child) ? (prose.get(child) ?? 0) : 0;
    if (!isTag(child) || held < Math.max(least, 1)) continue;
    const found = wanted(child)
      ? (best(child, prose, held * shares.step, wanted) ?? child)
      : best(child, prose, least, wanted);
    if (found) return found;
  }
  return undefined;
}

function stepIn(start: Element | Document, prose: Prose): Element | Document {
  let place = start;
  for (;;) {
    const least = (prose.get(place) ?? 0) * shares.step;
    const next = place.children.find(
      (child): child is Element => isTag(child) && (prose.get(child) ?? 0) >= Math.max(least, 1),
    );
    if (!next || next.name === "p" || next.name === "li") return place;
    place = next;
  }
}
