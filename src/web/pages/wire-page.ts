import type { FeedExtension } from "../../domain/addresses.ts";
import type { ListedArticle } from "../../domain/article.ts";
import { type Choice, writeChoices } from "../../domain/choices/choice.ts";
import type { Cursor, Page } from "../../domain/page.ts";
import type { PageSetting } from "../page-setting.ts";
import { choiceList } from "../parts/choice-list.ts";
import { digest } from "../parts/digest.ts";
import { feedLinks, feedsOf } from "../parts/feed-links.ts";
import { type Html, html, nothing } from "../parts/html.ts";
import { layout } from "../parts/layout.ts";
import { pager } from "../parts/pager.ts";
import type { PublisherNames } from "../parts/say-choice.ts";
import { wireForm } from "../parts/wire-form.ts";
import { wireKept } from "../parts/wire-kept.ts";
import { sliceOf } from "../slice-of.ts";
import { offeredTags } from "../wire/offered-tags.ts";

/** The address of a wire or of its feeds. */
export function wireAddress(code: string, extension: FeedExtension = ""): string {
  return `/wire/${code}${extension}`;
}

/** What the choices of a wire hold now. */
export function readWireArticles(
  setting: PageSetting,
  choices: readonly Choice[],
  before?: Cursor,
): Promise<Page<ListedArticle>> {
  const slice = { ...sliceOf(setting, before), now: setting.now.toISOString() };
  return setting.store.articles.byChoices(choices, slice);
}

/** A reader's own wire: all of it is in its code. `choices`: those of the code that still hold. */
export async function wirePage(
  setting: PageSetting,
  code: string,
  choices: readonly Choice[],
  before?: Cursor,
): Promise<string> {
  const { words } = setting;
  const [{ entries, older }, names, tags] = await Promise.all([
    readWireArticles(setting, choices, before),
    publisherNames(setting, choices),
    offeredTags(setting),
  ]);
  const feeds = feedsOf(words.wire.title, (extension) => wireAddress(code, extension), words);
  const muted = choices.filter((choice) => choice.muted).length;
  const counts = words.wire.counts(choices.length - muted, muted);
  const chooser = html`<details class="chooser"${muted === choices.length ? html` open` : nothing}><summary>${counts}</summary>${choiceList(setting, code, choices, names)}<h2>${words.wire.change}</h2>${wireForm(setting, { code, choices, tags })}</details>`;
  return layout(setting, {
    title: words.wire.title,
    feeds,
    unlisted: true,
    main: html`<div class="masthead" data-choices="${writeChoices(choices)}"><h1>${words.wire.title}</h1><div class="follow">${feedLinks(words, feeds)}<p class="mark-all"><button type="button" hidden>${words.wire.browser.markAll}</button></p></div>${chooser}</div>${
      entries.length > 0 ? digest(entries, setting) : emptyWire(setting, muted === choices.length)
    }${pager(words, wireAddress(code), {}, older, before !== undefined)}${wireKept(words)}<p class="hint quiet">${words.wire.address}</p>`,
  });
}

function emptyWire({ words: { wire } }: PageSetting, nothingChosen: boolean): Html {
  return html`<div class="state"><p>${nothingChosen ? wire.nothing : wire.none}</p></div>`;
}

async function publisherNames({ store }: PageSetting, choices: readonly Choice[]): Promise<PublisherNames> {
  const keys = choices.filter(({ kind }) => kind === "publisher").map(({ name }) => name);
  const found = await Promise.all(keys.map((key) => store.publishers.get(key)));
  return new Map(found.flatMap((publisher) => (publisher ? [[publisher.key, publisher.name]] : [])));
}
