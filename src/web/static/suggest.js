// Suggests tags and the values of operators under the search field that every page has, as a combobox with a listbox
// (https://www.w3.org/WAI/ARIA/apg/patterns/combobox/). Without this module the field is a field.

const form = document.querySelector("form.search");
const input = form.elements.q;
const list = document.createElement("ul");
/** What the list shows; `active` is the place of the marked one, -1 for none. */
let shown = [];
let active = -1;
let asked;
let timer;

Object.assign(list, {
  id: "suggestions",
  role: "listbox",
  hidden: true,
  ariaLabel: form.dataset.suggestions,
});
form.append(list);
// A search field may not be a combobox (ARIA in HTML), a text field may.
Object.assign(input, { type: "text", enterKeyHint: "search", role: "combobox", ariaAutoComplete: "list" });
input.setAttribute("aria-controls", list.id);
input.addEventListener("input", () => {
  clearTimeout(timer);
  timer = setTimeout(ask, 120);
});
input.addEventListener("blur", () => show([]));
input.addEventListener("keydown", move);
show([]);

async function ask() {
  asked?.abort();
  asked = new AbortController();
  const address = `/search/suggest?q=${encodeURIComponent(input.value)}`;
  const answer = await fetch(address, { signal: asked.signal }).catch(() => undefined);
  if (answer?.ok && document.activeElement === input) show(await answer.json());
}

function show(completions) {
  shown = completions;
  list.replaceChildren(...completions.map(option));
  list.hidden = completions.length === 0;
  input.ariaExpanded = String(!list.hidden);
  mark(-1);
}

function option({ label, note = "" }, at) {
  const item = document.createElement("li");
  Object.assign(item, { id: `suggestion-${at}`, role: "option", textContent: label });
  const small = document.createElement("small");
  small.textContent = note;
  item.append(" ", small);
  // The field keeps the focus.
  item.onmousedown = (event) => event.preventDefault();
  item.onclick = () => choose(at);
  return item;
}

function mark(at) {
  active = at;
  for (const [place, item] of [...list.children].entries()) item.ariaSelected = String(place === at);
  if (at < 0) input.removeAttribute("aria-activedescendant");
  else input.setAttribute("aria-activedescendant", `suggestion-${at}`);
}

function choose(at) {
  const { query, address } = shown[at];
  if (address) location.assign(address);
  input.value = query;
  show([]);
  input.focus();
}

/** Down and up go round by way of no mark at all. */
function move(event) {
  if (list.hidden || event.isComposing) return;
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const stops = shown.length + 1;
  if (step) mark(((active + 1 + step + stops) % stops) - 1);
  else if (event.key === "Escape") show([]);
  else if (event.key === "Enter" && active >= 0) choose(active);
  else return;
  event.preventDefault();
}
