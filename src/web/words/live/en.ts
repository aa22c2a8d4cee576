import { html } from "../../parts/html.ts";
import { makeForms } from "../forms.ts";
import type { LiveWords, OfflineWords } from "./live-words.ts";

const { count } = makeForms("en");

export const live: LiveWords = {
  arrived: (number) => count(number, { one: "# new article", other: "# new articles" }),
  full: "So many readers are being told of new articles that there is no room for another one. This page stays as it is; load it again to see what is new.",
  noList: (page) =>
    `There is no list of articles at “${page}”: ?page= takes the path of the front page, a tag, a category or a publisher, for example /tags/JapanRelations.`,
  noMark: "?after= takes the number that the page holds as data-after.",
};

export const offline: OfflineWords = {
  title: "No connection",
  why: "This page could not be reached, and no copy of it is kept on this device. Try it again when you are connected.",
  kept: "Kept on this device",
  none: "No page is kept yet. Pages that you read are kept.",
  asOf: (time) => html`Offline: as of ${time}.`,
  again: "Try again",
};
