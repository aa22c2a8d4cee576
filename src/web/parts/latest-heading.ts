import { type Html, html, nothing } from "./html.ts";
import { splitAround } from "./say-around.ts";

/** "Latest news with" in small letters over or under the name, as the language orders it. */
export function latestHeading(say: (name: string) => string, name: Html): Html {
  const [before, after] = splitAround(say);
  return html`<h1>${kicker(before)}${name}${kicker(after)}</h1>`;
}

function kicker(words: string): Html {
  return words.trim() === "" ? nothing : html`<span class="kicker">${words}</span>`;
}
