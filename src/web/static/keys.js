// Keys as in Miniflux and Gmail; the page /keys lists them. Single characters only, never with a modifier or in a field,
// and they can be switched off (WCAG 2.2, 2.1.4).

import { awayOf, linkOf } from "./articles.js";
import { button } from "./say.js";
import { words } from "./wire-words.js";

const place = "tagwire-keys";
const patience = 1_500;
let off = false;
try {
  off = localStorage.getItem(place) === "off";
} catch {
  // Without a storage the keys are on.
}

/** `site`: the articles that are shown, and what can be done with one. */
export function listenForKeys(site) {
  let chosen;
  let afterG = 0;

  const current = () => {
    const focused = document.activeElement?.closest("article, .headlines > li, .stories > ol > li");
    const shown = site.articles();
    return shown.find((one) => one === focused) ?? shown.find((one) => one === chosen);
  };

  function step(by) {
    const shown = site.articles();
    const at = shown.indexOf(current());
    const next = shown[at === -1 && by > 0 ? 0 : at + by];
    if (!next) return;
    chosen = next;
    const link = linkOf(next) ?? awayOf(next);
    link?.focus({ preventScroll: true });
    next.scrollIntoView({ block: "start" });
  }

  const single = () => document.querySelector("article.single");
  const withCurrent = (work) => () => {
    const article = current() ?? single();
    if (article) work(article);
  };
  const actions = {
    j: () => step(1),
    k: () => step(-1),
    o: withCurrent((article) => linkOf(article)?.click()),
    v: withCurrent((article) => {
      site.markRead([article]);
      const link = awayOf(article);
      if (link) window.open(link.href, "_blank", "noopener,noreferrer");
    }),
    m: withCurrent(site.toggleRead),
    s: withCurrent(site.toggleSaved),
    "/": () => document.querySelector("form.search [name='q']")?.focus(),
    "?": showHelp,
  };
  const places = {
    h: () => "/",
    t: () => "/tags",
    w: () => document.querySelector("a.my-wire").href,
  };

  document.addEventListener("keydown", (event) => {
    if (off || event.defaultPrevented || isTyping(event)) return;
    const second = performance.now() - afterG < patience && places[event.key];
    afterG = event.key === "g" ? performance.now() : 0;
    const action = second ? () => location.assign(second()) : actions[event.key];
    if (!action) return;
    event.preventDefault();
    action();
  });
  const page = document.querySelector("main dl.keys");
  if (page) page.before(keySwitch());
}

function isTyping({ target, ctrlKey, metaKey, altKey, isComposing }) {
  if (ctrlKey || metaKey || altKey || isComposing) return true;
  return target.closest?.("input, textarea, select, dialog, [contenteditable], [role='listbox']") != null;
}

function keySwitch() {
  const label = document.createElement("label");
  label.className = "box";
  const box = document.createElement("input");
  Object.assign(box, { type: "checkbox", checked: !off });
  box.addEventListener("change", () => {
    off = !box.checked;
    try {
      localStorage.setItem(place, off ? "off" : "on");
    } catch {
      // It holds for this page.
    }
  });
  label.append(box, ` ${words.keysOn}`);
  return label;
}

/** The list is the one of /keys; where that does not come, the page itself. */
async function showHelp() {
  const text = await fetch("/keys").then(
    (answer) => (answer.ok ? answer.text() : ""),
    () => "",
  );
  const page = new DOMParser().parseFromString(text, "text/html");
  const list = page.querySelector("dl.keys");
  if (!list) return location.assign("/keys");
  document.querySelector("dialog.sheet")?.remove();
  const sheet = document.createElement("dialog");
  sheet.className = "sheet";
  const title = document.createElement("h2");
  title.id = "sheet-title";
  title.textContent = page.querySelector("h1").textContent;
  sheet.setAttribute("aria-labelledby", title.id);
  const close = button(words.close, () => sheet.close());
  close.autofocus = true;
  sheet.append(title, list, keySwitch(), close);
  sheet.addEventListener("close", () => sheet.remove());
  document.body.append(sheet);
  sheet.showModal();
}
