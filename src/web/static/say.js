// Says in a line at the foot of the window what was done, to screen readers too, with a way back where there is one.

import { words } from "./wire-words.js";

const line = document.createElement("div");
line.className = "told";
line.role = "status";
document.body.append(line);
let timer;

export function say(text, undo) {
  clearTimeout(timer);
  const shown = document.createElement("span");
  shown.textContent = text;
  line.replaceChildren(shown);
  if (undo)
    line.append(
      button(words.undo, () => {
        line.replaceChildren();
        undo();
      }),
    );
  timer = setTimeout(() => line.replaceChildren(), 10_000);
}

export function button(label, work) {
  const made = document.createElement("button");
  made.type = "button";
  made.textContent = label;
  made.addEventListener("click", work);
  return made;
}
