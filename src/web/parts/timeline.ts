import { scaleLinear } from "d3-scale";
import type { PageSetting } from "../page-setting.ts";
import type { Words } from "../words/words.ts";
import { type Html, html, nothing, raw } from "./html.ts";

const [height, step, bar] = [48, 8, 5];
const dayLength = 86_400_000;
const timelineDays = 90;
/** One day needs no picture. */
const leastDays = 2;

interface Day {
  day: string;
  articles: number;
}

/** The first day of the timeline that ends with `now`, as a moment. */
export function timelineStart(now: Date): string {
  return dayBefore(now, timelineDays - 1);
}

function dayBefore(now: Date, days: number): string {
  return `${new Date(now.getTime() - days * dayLength).toISOString().slice(0, 10)}T00:00:00.000Z`;
}

/** The way from a day to its articles, and the day that is shown now. */
export interface DayLinks {
  address(day: string): string;
  chosen?: string | undefined;
}

/**
 * Articles a day over 90 days as thin bars that lead to their days, today in the accent; under it the same as a table
 * that unfolds, for those who do not point.
 */
export function timeline(counted: readonly Day[], { now, words }: PageSetting, links: DayLinks): Html {
  // A publisher's clock may be ahead: tomorrow is not shown yet.
  const days = counted.filter(({ day }) => day <= dayBefore(now, 0).slice(0, 10));
  if (days.length < leastDays) return nothing;
  const most = days.reduce((best, day) => (day.articles >= best.articles ? day : best));
  const summary = words.tag.timelineSummary(words.exactDay(most.day), most.articles);
  return html`<figure class="timeline" aria-label="${words.tag.timeline}"><svg viewBox="0 0 ${timelineDays * step} ${height}" preserveAspectRatio="none" aria-hidden="true">${bars(days, now, words, links)}</svg><figcaption><details><summary>${summary}</summary>${table(days, words, links)}</details></figcaption></figure>`;
}

function bars(days: readonly Day[], now: Date, words: Words, links: DayLinks): Html {
  const counts = new Map(days.map((day) => [day.day, day.articles]));
  const scale = scaleLinear([0, Math.max(...counts.values())], [0, height - 2]);
  const marks = Array.from({ length: timelineDays }, (_, index) => {
    const day = dayBefore(now, timelineDays - 1 - index).slice(0, 10);
    const count = counts.get(day) ?? 0;
    const tall = count === 0 ? 1 : Math.max(3, Math.round(scale(count)));
    const kind = kindOf(count, index === timelineDays - 1, day === links.chosen);
    const mark = raw(
      `<rect${kind} x="${index * step}" y="${height - tall}" width="${bar}" height="${tall}"/>`,
    );
    return count === 0 ? mark : dayLink(mark, index, { day, articles: count }, words, links);
  });
  return html`${marks}`;
}

function kindOf(count: number, isToday: boolean, isChosen: boolean): string {
  if (isChosen) return ' class="chosen-day"';
  return isToday ? ' class="today"' : count === 0 ? ' class="none"' : "";
}

/** The whole height of a day can be pointed at; keys go to the table. */
function dayLink(mark: Html, index: number, { day, articles }: Day, words: Words, links: DayLinks): Html {
  const field = raw(`<path d="M${index * step - 1} 0h${step}v${height}h-${step}z"/>`);
  return html`<a href="${links.address(day)}" tabindex="-1" rel="nofollow"><title>${words.exactDay(day)}${words.comma}${words.articles(articles)}</title>${field}${mark}</a>`;
}

function table(days: readonly Day[], words: Words, links: DayLinks): Html {
  const rows = days
    .toReversed()
    .map(
      ({ day, articles }) =>
        html`<tr><th scope="row"><a href="${links.address(day)}" rel="nofollow">${words.exactDay(day)}</a></th><td>${words.figure(articles)}</td></tr>`,
    );
  return html`<table><thead><tr><th scope="col">${words.tag.day}</th><th scope="col">${words.tag.articles}</th></tr></thead><tbody>${rows}</tbody></table>`;
}
