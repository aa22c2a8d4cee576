import { findCategory } from "../../domain/category.ts";
import { type Choice, isChoice, readChoice, thingOf } from "../../domain/choices/choice.ts";
import { tagKey } from "../../domain/tag-key.ts";
import { TagwireError } from "../../domain/tagwire-error.ts";
import type { PageSetting } from "../page-setting.ts";
import { lastDayOf } from "./mute-spans.ts";
import { searchMistake } from "./wire-code.ts";

/**
 * The choices after what a form asks for: lines to `add` and to `remove`, typed `tags`, a `publisher`, a `search`, and
 * what to `mute` (a word, #tag or publisher, as `kind` says) for a `span`. Throws bad-input for what cannot be chosen.
 */
export async function changeChoices(
  setting: PageSetting,
  choices: readonly Choice[],
  form: URLSearchParams,
): Promise<Choice[]> {
  const typed = (name: string) => form.get(name)?.trim() ?? "";
  const until = lastDayOf(form.get("span") ?? undefined, setting.now);
  const removed = new Set(form.getAll("remove").flatMap(readLine).map(thingOf));
  const asked = [
    ...form.getAll("add").flatMap(readLine),
    ...(await findTags(setting, typed("tags"))),
    ...(await findPublisher(setting, typed("publisher"))),
    ...toSearch(typed("search")),
    ...(await toMute(setting, typed("mute"), form.get("kind") ?? "word")),
  ].map((choice) => (choice.muted && until && !choice.until ? { ...choice, until } : choice));
  const wrong = asked.find((choice) => !isChoice(choice));
  if (wrong)
    throw new TagwireError("bad-input", `${setting.words.wire.mistakes.choice} ${wrong.name.slice(0, 100)}`);
  return [...choices, ...asked].filter((choice) => !removed.has(thingOf(choice)));
}

function readLine(text: string): Choice[] {
  const choice = readChoice(text);
  return choice && (choice.kind !== "category" || findCategory(choice.name)) ? [choice] : [];
}

/** By the name that the archive has for each, or as it was typed: a tag may come later. */
async function findTags({ store }: PageSetting, typed: string): Promise<Choice[]> {
  const names = typed.split(/[\s,、，]+/u).filter((name) => tagKey(name) !== "");
  const found = await Promise.all(names.map((name) => store.tags.find(name)));
  return names.map((name, at) => ({ kind: "tag", name: found[at]?.name ?? name.replace(/^[#＃]/u, "") }));
}

async function findPublisher({ store, words }: PageSetting, typed: string): Promise<Choice[]> {
  if (typed === "") return [];
  const wanted = typed
    .toLowerCase()
    .replace(/^https?:\/\//, "")
    .replace(/^www\.|\/$/g, "");
  const publishers = await store.publishers.list();
  const found = publishers.find(({ key, host, name }) =>
    [key, host.replace(/^www\./, ""), name].some((one) => one.toLowerCase() === wanted),
  );
  if (!found) throw new TagwireError("bad-input", words.wire.noPublisher(typed.slice(0, 100)));
  return [{ kind: "publisher", name: found.key }];
}

function toSearch(name: string): Choice[] {
  if (name === "") return [];
  const mistake = searchMistake(name);
  if (mistake) throw mistake;
  return [{ kind: "search", name }];
}

async function toMute(setting: PageSetting, typed: string, kind: string): Promise<Choice[]> {
  if (typed === "") return [];
  const muted = (choice: Choice): Choice => ({ ...choice, muted: true });
  if (kind === "tag") return (await findTags(setting, typed)).map(muted);
  if (kind === "publisher") return (await findPublisher(setting, typed)).map(muted);
  return [muted({ kind: "word", name: typed })];
}
