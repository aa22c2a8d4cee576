// On /wire and /wire/CODE: what this browser keeps, as a file and as an address, and the articles that were saved.

import { readChoice, writeChoices } from "../../domain/choices/choice.ts";
import { readWireFile, writeWireFile } from "../wire/wire-file.ts";
import { articlesHere } from "./articles.js";
import { addressOf, keep, load, whenKept } from "./keep.js";
import { markRead } from "./marks.js";
import { button, say } from "./say.js";
import { words } from "./wire-words.js";

const section = document.querySelector("#kept");
let lines = document.querySelector("[data-choices]")?.dataset.choices;
const editing = "tagwire-edit";

const isMine = () => writeChoices(load().choices) === lines;
const here = () => lines.split("\n").flatMap((line) => readChoice(line) ?? []);
const [state, files, saved] = ["div", "p", "div"].map((name) => document.createElement(name));

if (lines === undefined) await beginHere();
else if (sessionStorage.getItem(editing)) keep({ choices: here() });
sessionStorage.removeItem(editing);
for (const form of document.querySelectorAll(".wire-form")) form.addEventListener("submit", noteEdit);
for (const link of document.querySelectorAll("a.remove")) link.addEventListener("click", noteEdit);
const all = document.querySelector(".mark-all button");
if (all) {
  all.hidden = false;
  all.addEventListener("click", () => {
    markRead(articlesHere().filter(({ hidden }) => !hidden));
    say(words.allRead);
  });
}
files.className = "files";
files.append(button(words.export, exportAll), filePicker());
section.append(state, files, saved);
section.hidden = false;
if (lines !== undefined && isMine()) followChanges();
whenKept(showState);

/** Where there are choices /wire leads to them; what a form adds goes to them. */
async function beginHere() {
  const { choices } = load();
  const address = await addressOf(choices);
  if (choices.length > 0 && location.search === "") location.replace(address);
  if (choices.length === 0) return;
  for (const form of document.querySelectorAll(".wire-form")) {
    const code = document.createElement("input");
    Object.assign(code, { type: "hidden", name: "code", value: address.replace("/wire/", "") });
    form.append(code);
  }
}

/** What menus change on the page of this browser's wire changes its address too; its list of choices is made anew. */
function followChanges() {
  let isOld = false;
  addEventListener("kept", async () => {
    if (isMine()) return;
    const { choices } = load();
    lines = writeChoices(choices);
    isOld = true;
    const address = await addressOf(choices);
    history.replaceState(null, "", address);
    for (const link of document.querySelectorAll(".feeds a"))
      link.href = address + /\.\w+$/.exec(link.pathname)[0];
  });
  document.querySelector(".chooser")?.addEventListener("toggle", () => isOld && location.reload());
}

/** What the next page shows is kept: it is this browser's wire that is changed. */
function noteEdit() {
  if (lines === undefined || isMine()) sessionStorage.setItem(editing, "1");
}

function showState() {
  const { choices } = load();
  if (lines !== undefined && !isMine()) {
    const before = choices;
    const adopt = button(words.keep, () => {
      if (keep({ choices: here() })) say(words.kept, () => keep({ choices: before }));
      else say(words.full);
    });
    state.replaceChildren(adopt);
  } else {
    const line = document.createElement("p");
    line.textContent = words.kept;
    state.replaceChildren(...(choices.length > 0 ? [line] : []));
  }
  showSaved();
}

function showSaved() {
  const title = document.createElement("h3");
  title.textContent = words.saved;
  const list = document.createElement("ul");
  list.append(...load().saved.toReversed().map(savedEntry));
  const none = document.createElement("p");
  none.className = "quiet";
  none.textContent = words.noneSaved;
  saved.replaceChildren(title, list.children.length > 0 ? list : none);
}

function savedEntry({ id, title, language, publisher }) {
  const item = document.createElement("li");
  const link = document.createElement("a");
  Object.assign(link, { href: `/articles/${id}`, textContent: title, lang: language, dir: "auto" });
  const by = document.createElement("span");
  Object.assign(by, { className: "quiet", textContent: publisher, dir: "auto" });
  const remove = button("×", () => keep({ saved: load().saved.filter((one) => one.id !== id) }));
  remove.ariaLabel = `${words.unsave}: ${title}`;
  item.append(link, " ", by, " ", remove);
  return item;
}

function exportAll() {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([writeWireFile(load())], { type: "application/json" }));
  link.download = `tagwire-${new Date().toISOString().slice(0, 10)}.json`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1_000);
}

function filePicker() {
  const label = document.createElement("label");
  label.className = "file";
  const input = document.createElement("input");
  Object.assign(input, { type: "file", accept: "application/json,.json", className: "unseen" });
  input.addEventListener("change", () => importFile(input));
  label.append(words.import, input);
  return label;
}

async function importFile(input) {
  const file = input.files[0];
  if (!file) return;
  const read = readWireFile(await file.text());
  input.value = "";
  if (!read.kept) return say(words[read.mistake].replace("{}", read.at ?? ""));
  const before = load();
  if (keep(read.kept)) say(words.imported, () => keep(before));
  else say(words.full);
}
