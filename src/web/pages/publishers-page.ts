import { publisherAddress } from "../../domain/addresses.ts";
import type { PublisherCount } from "../../domain/publisher.ts";
import type { PublisherHealth } from "../../domain/publisher-health.ts";
import type { PageSetting } from "../page-setting.ts";
import { ageElement } from "../parts/age-element.ts";
import { healthShares } from "../parts/health-shares.ts";
import { type Html, html, nothing } from "../parts/html.ts";
import { layout } from "../parts/layout.ts";
import { nothingYet } from "../parts/nothing-yet.ts";
import { readHealth } from "../parts/read-health.ts";

/** Everybody who is read here, by name. */
export async function publishersPage(setting: PageSetting): Promise<string> {
  const { words } = setting;
  const [publishers, health] = await Promise.all([setting.store.publishers.list(), readHealth(setting)]);
  return layout(setting, {
    title: words.site.publishers,
    path: "/publishers",
    main: html`<div class="masthead"><h1>${words.site.publishers}</h1><p class="quiet">${words.publisher.head(publishers.length)}</p></div>${
      publishers.length === 0
        ? nothingYet(setting)
        : html`<ul class="register">${publishers.map((publisher) => entry(publisher, health.get(publisher.key), setting))}</ul>`
    }`,
  });
}

function entry(publisher: PublisherCount, health: PublisherHealth | undefined, setting: PageSetting): Html {
  return html`<li><a class="tag" href="${publisherAddress(publisher.key)}"><bdi>${publisher.name}</bdi></a> <span class="count">${setting.words.figure(publisher.articles)}</span> <span class="quiet">${publisher.host}${
    publisher.newestAt
      ? html`<span class="dot"> · </span>${ageElement(publisher.newestAt, setting)}`
      : nothing
  }</span>${health ? html` <span class="quiet">${healthShares(health, setting.now, setting.words)}</span>` : nothing}</li>`;
}
