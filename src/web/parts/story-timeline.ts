import { scaleLinear } from "d3-scale";
import type { ListedArticle } from "../../domain/article.ts";
import type { PageSetting } from "../page-setting.ts";
import type { Words } from "../words/words.ts";
import { type Html, html, nothing, raw } from "./html.ts";

const [width, height, bar] = [720, 48, 5];
const hour = 3_600_000;
/** Hours a bar may stand for; the first with which a story takes at most so many bars. */
const lengths = [1, 3, 6, 12, 24, 168];
const mostBars = 90;
/** A few articles need no picture. */
const leastArticles = 4;

interface Bar {
  /** Milliseconds. */
  from: number;
  articles: number;
}

/** When a story's articles came, as thin bars; under them the same as a table that unfolds. */
export function storyTimeline(articles: readonly ListedArticle[], { words }: PageSetting): Html {
  const moments = articles.map(({ publishedAt }) => Date.parse(publishedAt)).sort((a, b) => a - b);
  const [first, last] = [moments[0], moments.at(-1)];
  if (first === undefined || last === undefined || articles.length < leastArticles) return nothing;
  const bars = countBars(moments, lengthFor(first, last));
  if (bars.length < 2) return nothing;
  const [from, to] = [first, last].map((moment) => words.exactMoment(new Date(moment).toISOString()));
  return html`<figure class="timeline"><svg viewBox="0 0 ${width} ${height}" preserveAspectRatio="none" role="img" aria-label="${words.story.timeline}">${raw(draw(bars))}</svg><figcaption><details><summary>${words.story.span(from!, to!)}</summary>${table(bars, words)}</details></figcaption></figure>`;
}

function lengthFor(first: number, last: number): number {
  const fits = (hours: number) =>
    Math.floor(last / (hours * hour)) - Math.floor(first / (hours * hour)) < mostBars;
  return (lengths.find(fits) ?? Math.ceil((last - first) / hour / (mostBars - 1))) * hour;
}

/** Bars without articles are there too. `moments` are sorted. */
function countBars(moments: readonly number[], length: number): Bar[] {
  const start = Math.floor(moments[0]! / length);
  const count = Math.floor(moments.at(-1)! / length) - start + 1;
  const bars = Array.from({ length: count }, (_, at) => ({ from: (start + at) * length, articles: 0 }));
  for (const moment of moments) bars[Math.floor(moment / length) - start]!.articles += 1;
  return bars;
}

function draw(bars: readonly Bar[]): string {
  const scale = scaleLinear([0, Math.max(...bars.map(({ articles }) => articles))], [0, height - 2]);
  const step = (width - bar) / (bars.length - 1);
  return bars
    .map(({ articles }, at) => {
      const tall = articles === 0 ? 1 : Math.max(3, Math.round(scale(articles)));
      const kind = articles === 0 ? ' class="none"' : "";
      return `<rect${kind} x="${Math.round(at * step)}" y="${height - tall}" width="${bar}" height="${tall}"/>`;
    })
    .join("");
}

function table(bars: readonly Bar[], words: Words): Html {
  const rows = bars
    .filter(({ articles }) => articles > 0)
    .map(
      ({ from, articles }) =>
        html`<tr><th scope="row">${words.exactMoment(new Date(from).toISOString())}</th><td>${words.figure(articles)}</td></tr>`,
    );
  return html`<table><thead><tr><th scope="col">${words.story.time}</th><th scope="col">${words.tag.articles}</th></tr></thead><tbody>${rows}</tbody></table>`;
}
