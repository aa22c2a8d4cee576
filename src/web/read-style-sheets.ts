import { readFileSync } from "node:fs";

/** In the order in which they are served: later rules go before earlier ones. */
const names = [
  "base",
  "frame",
  "masthead",
  "timeline",
  "narrowing",
  "wire",
  "front-page",
  "articles",
  "own-wire",
  "keys",
  "wide",
  "print",
];

/** The one style sheet of all pages, out of one file for each part of a page. */
export function readStyleSheets(): string {
  return names
    .map((name) => readFileSync(new URL(`./static/styles/${name}.css`, import.meta.url), "utf8"))
    .join("");
}
