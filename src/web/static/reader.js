// The reader's own site: what is muted is hidden, what was read is quiet, and each article has a menu. All of it is kept
// in this browser (keep.js); without this file pages are whole.

import { mostChoices, mostSearches, readChoice, thingOf } from "../../domain/choices/choice.ts";
import { lastDayOf } from "../wire/mute-spans.ts";
import { articlesHere, awayOf, idOf, linkOf, muteTest, subjectsOf } from "./articles.js";
import { addressOf, keep, load, whenKept } from "./keep.js";
import { listenForKeys } from "./keys.js";
import { markRead } from "./marks.js";
import { button, say } from "./say.js";
import { words } from "./wire-words.js";

whenKept(showKept);
document.documentElement.classList.remove("muting");
for (const link of document.querySelectorAll("a.choose")) link.replaceWith(followSwitch(link));
const single = document.querySelector("article.single");
if (single) markRead([single]);
document.addEventListener("toggle", openMenu, true);
document.addEventListener("click", onClick);
document.addEventListener("auxclick", onClick);
document.addEventListener("keydown", ({ key }) => key === "Escape" && closeMenus());
listenForKeys({
  articles: () => articlesHere().filter(({ hidden }) => !hidden),
  markRead,
  toggleRead,
  toggleSaved,
});
if (document.querySelector("#kept")) import("./wire-page.js");

async function showKept() {
  const { choices, read, saved } = load();
  const [readIds, savedIds] = [new Set(read), new Set(saved.map(({ id }) => id))];
  const isMuted = choices.some(({ muted }) => muted) ? muteTest(choices) : () => false;
  for (const article of articlesHere()) {
    const id = idOf(article);
    article.hidden = !article.matches(".single") && isMuted(article);
    article.classList.toggle("read", readIds.has(id) && !article.matches(".single"));
    article.classList.toggle("saved", savedIds.has(id));
  }
  const link = document.querySelector("a.my-wire");
  if (link) link.href = await addressOf(choices);
}

/** False where it could not be kept; the reader is told why. */
function keepOrSay(facts) {
  const { choices = [] } = facts;
  const isOver = choices.filter(({ kind }) => kind === "search").length > mostSearches;
  const reason = choices.length > mostChoices ? words.many : isOver ? words.searches : undefined;
  const done = !reason && keep(facts);
  if (!done) say(reason ?? words.full);
  return done;
}

function toggleRead(article) {
  const { read } = load();
  const id = idOf(article);
  if (read.includes(id)) keepOrSay({ read: read.filter((one) => one !== id) });
  else markRead([article]);
}

function toggleSaved(article) {
  const { saved } = load();
  const id = idOf(article);
  if (!id) return;
  const rest = saved.filter((one) => one.id !== id);
  const isSaved = rest.length < saved.length;
  if (!keepOrSay({ saved: isSaved ? rest : [...rest, describe(article, id)] })) return;
  say(isSaved ? words.unsavedNow : words.savedNow);
}

function describe(article, id) {
  const title = article.querySelector("h1, h2, h3, .line");
  return {
    id,
    title: (linkOf(article) ?? title).textContent.slice(0, 500),
    language: title.lang.slice(0, 100),
    publisher: subjectsOf(article).publisher?.label.slice(0, 200) ?? "",
  };
}

/** Mutes or follows a thing; what was chosen about it before comes back by "Undo". */
function choose(choice, message) {
  const { choices } = load();
  const others = choices.filter((one) => thingOf(one) !== thingOf(choice));
  if (keepOrSay({ choices: [...others, choice] })) say(message, () => keep({ choices }));
}

function followSwitch(link) {
  const choice = readChoice(link.dataset.choice);
  const made = button(link.textContent, () => {
    const { choices } = load();
    if (isFollowed()) keepOrSay({ choices: choices.filter((one) => thingOf(one) !== thingOf(choice)) });
    else keepOrSay({ choices: [...choices, choice] });
  });
  const isFollowed = () => load().choices.some((one) => !one.muted && thingOf(one) === thingOf(choice));
  made.className = link.className;
  made.dataset.choice = link.dataset.choice;
  made.ariaLabel = link.ariaLabel;
  whenKept(() => {
    made.ariaPressed = String(isFollowed());
  });
  return made;
}

function closeMenus(but) {
  for (const menu of document.querySelectorAll("details.menu[open]")) {
    if (menu === but) continue;
    if (menu.contains(document.activeElement)) menu.querySelector("summary").focus();
    menu.open = false;
  }
}

function onClick({ target, button: pressed }) {
  const menu = target.closest("details.menu");
  closeMenus(menu);
  const link = target.closest("a");
  const article = link && pressed < 2 && articlesHere().find((one) => one.contains(link));
  if (article && (link === linkOf(article) || link === awayOf(article))) markRead([article]);
}

function openMenu({ target: menu }) {
  if (!menu.matches?.("details.menu[open]")) return;
  const article = menu.closest("article");
  const { publisher, tags } = subjectsOf(article);
  const { read, saved } = load();
  const id = idOf(article);
  const span = spanField();
  const act = (label, work) =>
    button(label, () => {
      closeMenus();
      work();
    });
  const mute = (choice, label) =>
    act(words.mute.replace("{}", label), () =>
      muteFrom(article, { ...choice, muted: true }, label, span.value),
    );
  const entries = [
    act(read.includes(id) ? words.markUnread : words.markRead, () => toggleRead(article)),
    act(saved.some((one) => one.id === id) ? words.unsave : words.save, () => toggleSaved(article)),
    span,
    ...(publisher ? [mute({ kind: "publisher", name: publisher.name }, publisher.label)] : []),
    ...tags.slice(0, 6).map((name) => mute({ kind: "tag", name }, `#${name}`)),
  ];
  menu.querySelector("ul").replaceChildren(...entries.map(entry));
}

function entry(content) {
  const item = document.createElement("li");
  item.append(content);
  return item;
}

function spanField() {
  const select = document.createElement("select");
  select.ariaLabel = words.span;
  for (const [value, label] of Object.entries(words.spans)) select.append(new Option(label, value));
  return select;
}

/** The article may vanish: reading goes on at the next one that stays. */
function muteFrom(article, choice, label, span) {
  const after = articlesHere();
  const until = lastDayOf(span, new Date());
  choose({ ...choice, ...(until && { until }) }, words.muted.replace("{}", label));
  if (!article.hidden) return;
  const next = after.slice(after.indexOf(article)).find(({ hidden }) => !hidden);
  if (next) linkOf(next)?.focus({ preventScroll: true });
}
