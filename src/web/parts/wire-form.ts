import { categories } from "../../domain/category.ts";
import { type Choice, thingOf, writeChoice } from "../../domain/choices/choice.ts";
import type { PageSetting } from "../page-setting.ts";
import { type MuteSpan, muteSpans } from "../wire/mute-spans.ts";
import type { Words } from "../words/words.ts";
import { type Html, html, nothing } from "./html.ts";

const muteKinds = ["word", "tag", "publisher"] as const;

interface WireForm {
  /** Of the wire that the form changes. */
  code?: string;
  /** What it holds already: no box for that. */
  choices?: readonly Choice[];
  tags: readonly string[];
}

/** What can be added to a wire: boxes to tick and fields to write in. Its answer leads to the wire's new address. */
export function wireForm({ words }: PageSetting, { code, choices = [], tags }: WireForm): Html {
  const { wire } = words;
  const known = new Set(choices.map(thingOf));
  const boxes = (some: { choice: Choice; label: string }[]) =>
    some
      .filter(({ choice }) => !known.has(thingOf(choice)))
      .map(({ choice, label }) => choiceBox(choice, label));
  const ofTags = boxes(tags.map((name) => ({ choice: { kind: "tag", name }, label: `#${name}` })));
  const ofCategories = boxes(
    categories.map((name) => ({ choice: { kind: "category", name }, label: words.categories[name] })),
  );
  return html`<form class="wire-form" action="/wire/change">${code ? html`<input type="hidden" name="code" value="${code}">` : nothing}${field(
    "tags",
    wire.tags,
  )}${ofTags.length > 0 ? html`<fieldset><legend>${wire.mostUsed}</legend>${ofTags}</fieldset>` : nothing}${
    ofCategories.length > 0
      ? html`<fieldset><legend>${wire.categories}</legend>${ofCategories}</fieldset>`
      : nothing
  }${field("publisher", wire.kinds.publisher)}${field("search", wire.search)}<fieldset class="mute"><legend>${wire.mute}</legend>${muteFields(words)}</fieldset>${sendButton(words)}</form>`;
}

/** A box that adds a choice where it is ticked. */
export function choiceBox(choice: Choice, label: string, ticked = false): Html {
  return html`<label class="box"><input type="checkbox" name="add" value="${writeChoice(choice)}"${ticked ? html` checked` : nothing}> <bdi>${label}</bdi></label> `;
}

export function sendButton({ wire }: Words): Html {
  return html`<button class="send">${wire.send}</button>`;
}

/** For how long a mute holds. */
export function spanField({ wire }: Words): Html {
  const spans = Object.keys(muteSpans) as MuteSpan[];
  return html`<label class="field"><span>${wire.span}</span><select name="span">${spans.map((span) => html`<option value="${span}">${wire.spans[span]}</option>`)}</select></label>`;
}

function muteFields(words: Words): Html {
  const { wire } = words;
  const kinds = muteKinds.map((kind) => html`<option value="${kind}">${wire.kinds[kind]}</option>`);
  return html`<label class="field wide"><span class="unseen">${wire.mute}</span><input name="mute" maxlength="120" autocomplete="off"></label><label class="field"><span class="unseen">${wire.mute}</span><select name="kind">${kinds}</select></label>${spanField(words)}`;
}

function field(name: string, label: string): Html {
  return html`<label class="field"><span>${label}</span><input name="${name}" maxlength="500" autocomplete="off"></label>`;
}
