// What this browser keeps for its reader: follows and mutes, read and saved articles. It goes to no server.

import { choicesAt, writeChoices } from "../../domain/choices/choice.ts";
import { readWireFile, writeWireFile } from "../wire/wire-file.ts";

const place = "tagwire-wire";
const empty = { choices: [], read: [], saved: [] };
let known = { text: "", kept: empty };

/** A storage that is switched off throws; nothing is kept then. */
function stored() {
  try {
    return localStorage.getItem(place) ?? "";
  } catch {
    return "";
  }
}

/** What is kept, without mutes that are over. What was damaged counts as nothing. */
export function load() {
  const text = stored();
  if (text !== known.text) known = { text, kept: readWireFile(text).kept ?? empty };
  return { ...known.kept, choices: choicesAt(known.kept.choices, new Date()) };
}

/** Keeps what is given in place of what was; tells the page, and whether it could be kept. */
export function keep(facts) {
  try {
    localStorage.setItem(place, writeWireFile({ ...load(), ...facts }));
  } catch {
    return false;
  }
  dispatchEvent(new Event("kept"));
  return true;
}

/** Calls it now and whenever what is kept has changed, in this page or in another one. */
export function whenKept(show) {
  show();
  addEventListener("kept", show);
  addEventListener("storage", ({ key }) => key === place && show());
  addEventListener("pageshow", ({ persisted }) => persisted && show());
}

/** The address of the wire of these choices, as web/wire/wire-code.ts makes it; "/wire" where there are none. */
export async function addressOf(choices) {
  if (choices.length === 0) return "/wire";
  const lines = new Blob([writeChoices(choices)]).stream();
  const packed = lines.pipeThrough(new CompressionStream("deflate-raw"));
  const bytes = new Uint8Array(await new Response(packed).arrayBuffer());
  const code = btoa(String.fromCharCode(...bytes));
  return `/wire/1${code.replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "")}`;
}
