import { scaleLinear } from "d3-scale";
import type { PageSetting } from "../page-setting.ts";
import type { Words } from "../words/words.ts";
import { type Html, html, nothing, raw } from "./html.ts";

const [height, step, bar] = [48, 8, 5];
const dayLength = 86_400_000;
const timelineDays = 90;

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

/** Articles a day over 90 days as thin bars, today in the accent; under it the same as a table that unfolds. */
export function timeline(counted: readonly Day[], { now, words }: PageSetting): Html {
  // A publisher's clock may be ahead: tomorrow is not shown yet.
  const days = counted.filter(({ day }) => day <= dayBefore(now, 0).slice(0, 10));
  if (days.length === 0) return nothing;
  const most = days.reduce((best, day) => (day.articles >= best.articles ? day : best));
  const summary = words.tag.timelineSummary(words.exactDay(most.day), most.articles);
  return html`<figure class="timeline"><svg viewBox="0 0 ${timelineDays * step} ${height}" preserveAspectRatio="none" role="img" aria-label="${words.tag.timeline}">${raw(bars(days, now, most.articles))}</svg><figcaption><details><summary>${summary}</summary>${table(days, words)}</details></figcaption></figure>`;
}

function bars(days: readonly Day[], now: Date, most: number): string {
  const counts = new Map(days.map((day) => [day.day, day.articles]));
  const scale = scaleLinear([0, most], [0, height - 2]);
  let marks = "";
  for (let index = 0; index < timelineDays; index++) {
    const day = dayBefore(now, timelineDays - 1 - index).slice(0, 10);
    const count = counts.get(day) ?? 0;
    const today = index === timelineDays - 1;
    const tall = count === 0 ? 1 : Math.max(3, Math.round(scale(count)));
    const kind = today ? ' class="today"' : count === 0 ? ' class="none"' : "";
    marks += `<rect${kind} x="${index * step}" y="${height - tall}" width="${bar}" height="${tall}"/>`;
  }
  return marks;
}

function table(days: readonly Day[], words: Words): Html {
  const rows = days
    .toReversed()
    .map(
      (day) =>
        html`<tr><th scope="row">${words.exactDay(day.day)}</th><td>${words.figure(day.articles)}</td></tr>`,
    );
  return html`<table><thead><tr><th scope="col">${words.tag.day}</th><th scope="col">${words.tag.articles}</th></tr></thead><tbody>${rows}</tbody></table>`;
}
