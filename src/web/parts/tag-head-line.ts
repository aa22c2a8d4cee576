import type { TagCount, TagKind } from "../../domain/tag.ts";
import { countOf } from "./count-of.ts";
import { exactDay } from "./exact-moment.ts";
import { type Html, html, nothing } from "./html.ts";

const mostNames = 6;

/** What the kinds of tag are called where several stand together. */
export const kindNames: Record<TagKind, string> = {
  relation: "Relations",
  theme: "Themes",
  event: "Events",
  place: "Places",
  person: "People",
  organization: "Organizations",
};

/** In one quiet line: how many articles and publishers, since when, the kind, other names. */
export function tagHeadLine(tag: TagCount): Html {
  const names = tag.aliases.slice(0, mostNames);
  return html`<p class="quiet">${countOf(tag.articles, "article")} by ${countOf(tag.publishers, "publisher")} since <time datetime="${tag.oldestAt}">${exactDay(tag.oldestAt)}</time><span class="dot"> · </span>${tag.kind}${
    names.length > 0
      ? html`<span class="dot"> · </span>also ${names.map((name, index) => html`${index > 0 ? ", " : ""}<bdi>${name}</bdi>`)}`
      : nothing
  }</p>`;
}
