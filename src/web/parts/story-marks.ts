import type { ListedArticle } from "../../domain/article.ts";
import type { PageSetting } from "../page-setting.ts";
import type { Words } from "../words/words.ts";
import { type Html, html, nothing } from "./html.ts";
import { safeAddress } from "./safe-address.ts";
import { sayAround } from "./say-around.ts";

const mostMarks = 5;

/** Logos of publishers by their keys, as far as they are known. */
export type Logos = ReadonlyMap<string, string>;

/** Reads the logos once a minute. */
export function readLogos({ store, memory }: PageSetting): Promise<Logos> {
  return memory.recall("logos", async () => {
    const publishers = await store.publishers.list();
    return new Map(publishers.flatMap(({ key, logo }) => (logo ? [[key, logo] as const] : [])));
  });
}

/** The publishers of a story by their marks in a row, then "Tideline Post and 4 others". */
export function storyMarks(articles: readonly ListedArticle[], logos: Logos, words: Words): Html {
  const names = new Map(articles.map((article) => [article.publisherKey, article.publisherName]));
  const [first] = names.values();
  if (first === undefined) return nothing;
  const marks = [...names].slice(0, mostMarks).map(([key, name]) => mark(name, logos.get(key)));
  const name = html`<bdi>${first}</bdi>`;
  const said = names.size > 1 ? sayAround((hole) => words.story.newsrooms(hole, names.size - 1), name) : name;
  return html`<p class="newsrooms"><span class="monograms" aria-hidden="true">${marks}</span><span>${said}</span></p>`;
}

/** A publisher's logo over the first letter of its name, which shows where the logo does not. */
function mark(name: string, logo: string | undefined): Html {
  const usable = logo !== undefined && safeAddress(logo) !== "#";
  return html`<span>${monogram(name)}${usable ? html`<img class="logo" src="${logo}" width="22" height="22" alt="" loading="lazy">` : nothing}</span>`;
}

/** The first letter of a name, its article left out. */
function monogram(name: string): string {
  const word = name.replace(/^(?:the|le|la|les|der|die|das|el)\s+/i, "").trim();
  return [...word][0]?.toUpperCase() ?? "·";
}
