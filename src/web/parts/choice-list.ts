import { type Choice, writeChoice } from "../../domain/choices/choice.ts";
import type { PageSetting } from "../page-setting.ts";
import { type Html, html, nothing } from "./html.ts";
import { closeMark } from "./marks.ts";
import { choicePage, type PublisherNames, sayChoice } from "./say-choice.ts";

/** What a wire follows and what it mutes, each with a link that removes it. */
export function choiceList(
  setting: PageSetting,
  code: string,
  choices: readonly Choice[],
  publishers: PublisherNames,
): Html {
  const { wire } = setting.words;
  const [followed, muted] = [choices.filter((one) => !one.muted), choices.filter((one) => one.muted)];
  const list = (title: string, some: Choice[]) =>
    some.length === 0
      ? nothing
      : html`<h2>${title}</h2><ul class="words choices">${some.map((choice) => entry(setting, code, choice, publishers))}</ul>`;
  return html`${list(wire.followed, followed)}${list(wire.muted, muted)}`;
}

function entry({ words }: PageSetting, code: string, choice: Choice, publishers: PublisherNames): Html {
  const name = sayChoice(choice, publishers, words);
  const page = choicePage(choice);
  const remove = `/wire/change?${new URLSearchParams({ code, remove: writeChoice(choice) })}`;
  const label = words.wire.remove(name);
  return html`<li>${page ? html`<a class="tag" href="${page}"><bdi>${name}</bdi></a>` : html`<span class="tag"><bdi>${name}</bdi></span>`}${
    choice.until
      ? html` <span class="count">${words.wire.until(words.exactDay(`${choice.until}T00:00:00Z`))}</span>`
      : nothing
  }<a class="remove" href="${remove}" rel="nofollow" title="${label}" aria-label="${label}">${closeMark}</a></li>`;
}
