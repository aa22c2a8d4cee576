import type { ListedArticle } from "../../domain/article.ts";
import type { Choice } from "../../domain/choices/choice.ts";
import type { PageSetting } from "../page-setting.ts";
import { foreign } from "../parts/foreign.ts";
import { type Html, html, nothing } from "../parts/html.ts";
import { layout } from "../parts/layout.ts";
import { sayChoice } from "../parts/say-choice.ts";
import { choiceBox, sendButton, spanField, wireForm } from "../parts/wire-form.ts";
import { wireKept } from "../parts/wire-kept.ts";
import { offeredTags } from "../wire/offered-tags.ts";
import type { Words } from "../words/words.ts";

/** What a wire of one's own is, and the form that makes one; of an article, what can be muted of it. */
export async function myWirePage(
  setting: PageSetting,
  { article, asked }: { article?: ListedArticle | undefined; asked?: Choice | undefined } = {},
): Promise<string> {
  const { words } = setting;
  const form = article
    ? muteForm(article, words)
    : html`${askedForm(asked, words)}${wireForm(setting, { tags: await offeredTags(setting) })}`;
  return layout(setting, {
    title: words.wire.title,
    ...(article || asked ? { unlisted: true } : { path: "/wire" }),
    main: html`<div class="masthead"><h1>${words.wire.title}</h1></div><div class="prose"><p>${words.wire.what}</p></div>${wireKept(words)}<section class="making">${form}</section>`,
  });
}

function askedForm(asked: Choice | undefined, words: Words): Html {
  if (!asked) return nothing;
  const box = choiceBox(asked, sayChoice(asked, new Map(), words), true);
  return html`<form class="wire-form" action="/wire/change"><fieldset><legend>${words.wire.change}</legend>${box}</fieldset>${sendButton(words)}</form>`;
}

function muteForm(article: ListedArticle, words: Words): Html {
  const { publisherKey, publisherName, tags, title } = article;
  const boxes = [
    choiceBox({ kind: "publisher", name: publisherKey, muted: true }, publisherName),
    ...tags.map(({ name }) => choiceBox({ kind: "tag", name, muted: true }, `#${name}`)),
  ];
  return html`<form class="wire-form" action="/wire/change"><fieldset><legend>${words.wire.aboutArticle} <span${foreign(article.language)}>${title || words.article.untitled}</span></legend>${boxes}</fieldset>${spanField(words)}${sendButton(words)}</form>`;
}
