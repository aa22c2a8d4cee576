import type { PublisherCount } from "../../domain/publisher.ts";
import { publisherAddress } from "../addresses.ts";
import type { PageSetting } from "../page-setting.ts";
import { ageElement } from "../parts/age-element.ts";
import { countOf, figure } from "../parts/count-of.ts";
import { type Html, html, nothing } from "../parts/html.ts";
import { layout } from "../parts/layout.ts";
import { nothingYet } from "../parts/nothing-yet.ts";

/** Everybody who is read here, by name. */
export async function publishersPage(setting: PageSetting): Promise<string> {
  const publishers = await setting.store.publishers.list();
  return layout(setting, {
    title: "Publishers",
    path: "/publishers",
    main: html`<div class="masthead"><h1>Publishers</h1><p class="quiet">${countOf(publishers.length, "publisher")} read here</p></div>${
      publishers.length === 0
        ? nothingYet(setting.overview)
        : html`<ul class="register">${publishers.map((publisher) => entry(publisher, setting.now))}</ul>`
    }`,
  });
}

function entry(publisher: PublisherCount, now: Date): Html {
  return html`<li><a class="tag" href="${publisherAddress(publisher.key)}"><bdi>${publisher.name}</bdi></a> <span class="count">${figure(publisher.articles)}</span><span class="quiet">${publisher.host}${
    publisher.newestAt ? html`<span class="dot"> · </span>${ageElement(publisher.newestAt, now)}` : nothing
  }</span></li>`;
}
