import { publisherAddress, tagAddress } from "../../domain/addresses.ts";
import type { Cursor } from "../../domain/page.ts";
import type { PublisherCount } from "../../domain/publisher.ts";
import { healthDays } from "../../domain/publisher-health.ts";
import { listedTags } from "../../domain/tag-birth.ts";
import { listHead, nothingMeets, type ShownList } from "../filter/list-head.ts";
import { titleWith } from "../filter/name-choices.ts";
import { filterQuery, isNarrowed, type PageFilter, withQuery } from "../filter/page-filter.ts";
import { readList } from "../filter/read-list.ts";
import type { PageSetting } from "../page-setting.ts";
import { digest } from "../parts/digest.ts";
import { feedLinks, feedsOf } from "../parts/feed-links.ts";
import { healthBar } from "../parts/health-bar.ts";
import { healthShares } from "../parts/health-shares.ts";
import { type Html, html, nothing } from "../parts/html.ts";
import { latestHeading } from "../parts/latest-heading.ts";
import { layout } from "../parts/layout.ts";
import { pager } from "../parts/pager.ts";
import { readHealth } from "../parts/read-health.ts";
import { safeAddress } from "../parts/safe-address.ts";
import { tagWord } from "../parts/tag-words.ts";
import { sliceOf } from "../slice-of.ts";
import type { Words } from "../words/words.ts";

const mostTags = 18;

/** The latest of one publisher: who it is, how its pages fare, what it writes about. */
export async function publisherPage(
  setting: PageSetting,
  publisher: PublisherCount,
  { filter, before }: { filter: PageFilter; before?: Cursor | undefined },
): Promise<string> {
  const { words, store } = setting;
  const { key, name } = publisher;
  const path = publisherAddress(key);
  const shown: ShownList = {
    list: { of: "publisher", key },
    path,
    query: {},
    filter,
    of: "publisher",
    isFirstPage: before === undefined,
  };
  const [{ entries, older }, head] = await Promise.all([
    readList(store, shown.list, filter, sliceOf(setting, before)),
    listHead(setting, shown),
  ]);
  const query = filterQuery(filter);
  const feeds = feedsOf(
    titleWith(words.latest.publisher(name), filter, words),
    (extension) => withQuery(publisherAddress(key, extension), query),
    words,
  );
  return layout(setting, {
    title: feeds.title,
    path: withQuery(path, query),
    articles: entries,
    trail: [
      { name: words.site.publishers, path: "/publishers" },
      { name, path },
    ],
    feeds,
    unlisted: isNarrowed(filter),
    grows: before === undefined && !isNarrowed(filter),
    main: html`<div class="masthead">${latestHeading(words.latest.publisher, html`<span class="name plain"><bdi>${name}</bdi></span>`)}${facts(publisher, words)}${await health(setting, publisher)}<div class="follow">${feedLinks(words, feeds, { choice: { kind: "publisher", name: key }, name })}</div></div>${head}${
      entries.length > 0 ? digest(entries, setting) : noArticles(shown, setting)
    }${pager(words, path, query, older, before !== undefined)}${await writesAbout(setting, publisher)}`,
  });
}

function noArticles(shown: ShownList, setting: PageSetting): Html {
  if (isNarrowed(shown.filter)) return nothingMeets(shown, setting);
  const { states, publisher } = setting.words;
  return html`<div class="state"><h2>${states.nothingYet}</h2><p>${publisher.empty}</p></div>`;
}

function facts(publisher: PublisherCount, words: Words): Html {
  const country = publisher.country && words.codeName(publisher.country, "region");
  const language = publisher.language && words.codeName(publisher.language, "language");
  const dot = html`<span class="dot"> · </span>`;
  return html`<p class="quiet">${words.articles(publisher.articles)}${country ? html`${dot}${country}` : nothing}${
    language ? html`${dot}${language}` : nothing
  }${dot}<a href="${safeAddress(publisher.homepage)}" rel="external noopener">${publisher.host}</a></p>`;
}

/** The tags of its newest articles, each with the way to what it wrote of them. */
async function writesAbout(
  { store, memory, birth, now, words }: PageSetting,
  { key }: PublisherCount,
): Promise<Html> {
  const tags = await memory.recall(`tags of ${key}`, () =>
    store.tags.ofPublisher(key, mostTags, birth && listedTags(birth, now)),
  );
  if (tags.length === 0) return nothing;
  const entries = tags.map(
    ({ tag, articles }) =>
      html`<li>${tagWord(tag.name)} <a class="count" href="${withQuery(tagAddress(tag.name), filterQuery({ publisherKey: key }))}" rel="nofollow" aria-label="${`#${tag.name}${words.comma}${words.articles(articles)}`}">${words.figure(articles)}</a></li>`,
  );
  return html`<div class="closing"><section aria-labelledby="about"><h2 id="about">${words.lists.writesAbout}</h2><ul class="words">${entries}</ul></section></div>`;
}

/** How much of its articles its pages give; nothing where that is all. */
async function health(setting: PageSetting, { key }: PublisherCount): Promise<Html> {
  const judged = (await readHealth(setting)).get(key);
  if (!judged) return nothing;
  const { words, now } = setting;
  const shares = healthShares(judged, now, words);
  return html`<p class="quiet">${words.publisher.health(healthDays, shares)}</p>${healthBar(judged)}`;
}
