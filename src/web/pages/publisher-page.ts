import { describeHealth } from "../../domain/describe-health.ts";
import type { Cursor } from "../../domain/page.ts";
import type { PublisherCount } from "../../domain/publisher.ts";
import { healthDays, judgeHealth } from "../../domain/publisher-health.ts";
import { publisherAddress } from "../addresses.ts";
import type { PageSetting } from "../page-setting.ts";
import { codeName } from "../parts/code-name.ts";
import { countOf } from "../parts/count-of.ts";
import { digest } from "../parts/digest.ts";
import { feedLinks, feedsOf } from "../parts/feed-links.ts";
import { type Html, html, nothing } from "../parts/html.ts";
import { layout } from "../parts/layout.ts";
import { pager } from "../parts/pager.ts";
import { safeAddress } from "../parts/safe-address.ts";
import { sliceOf } from "../slice-of.ts";

/** The latest of one publisher. */
export async function publisherPage(
  setting: PageSetting,
  publisher: PublisherCount,
  before?: Cursor,
): Promise<string> {
  const slice = sliceOf(setting, before);
  const { entries, older } = await setting.store.articles.byPublisher(publisher.key, slice);
  const path = publisherAddress(publisher.key);
  const feeds = feedsOf(`Latest news by ${publisher.name}`, (extension) =>
    publisherAddress(publisher.key, extension),
  );
  return layout(setting, {
    title: feeds.title,
    path,
    feeds,
    main: html`<div class="masthead"><h1><span class="kicker">Latest news by </span><span class="name plain"><bdi>${publisher.name}</bdi></span></h1>${facts(publisher)}${await health(setting, publisher)}<div class="follow">${feedLinks(feeds)}</div></div>${
      entries.length > 0 ? digest(entries, setting.now) : noArticles
    }${pager(path, {}, older, before !== undefined)}`,
  });
}

const noArticles = html`<div class="state"><h2>Nothing yet</h2><p>No article of this publisher has been read so far; <code>npm run tagwire -- feeds</code> says how its feed fares.</p></div>`;

function facts(publisher: PublisherCount): Html {
  const country = publisher.country && codeName(publisher.country, "region");
  const language = publisher.language && codeName(publisher.language, "language");
  const dot = html`<span class="dot"> · </span>`;
  return html`<p class="quiet">${countOf(publisher.articles, "article")}${country ? html`${dot}${country}` : nothing}${
    language ? html`${dot}${language}` : nothing
  }${dot}<a href="${safeAddress(publisher.homepage)}" rel="external noopener">${publisher.host}</a></p>`;
}

/** How much of its articles its pages give; nothing where that is all. */
async function health({ store, now }: PageSetting, { key }: PublisherCount): Promise<Html> {
  const since = new Date(now.getTime() - healthDays * 86_400_000);
  const [found] = await store.publishers.access(since.toISOString(), key);
  const judged = judgeHealth(found?.days ?? []);
  if (judged.partial + judged.blocked === 0) return nothing;
  return html`<p class="quiet">Its pages in the last ${healthDays} days: ${describeHealth(judged, now)}</p>`;
}
