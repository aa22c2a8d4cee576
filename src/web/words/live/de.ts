import { html } from "../../parts/html.ts";
import { makeForms } from "../forms.ts";
import type { LiveWords, OfflineWords } from "./live-words.ts";

const { count } = makeForms("de");

export const live: LiveWords = {
  arrived: (number) => count(number, { one: "# neuer Artikel", other: "# neue Artikel" }),
  full: "So viele Leser werden gerade über neue Artikel benachrichtigt, dass für einen weiteren kein Platz ist. Diese Seite bleibt, wie sie ist; laden Sie sie neu, um Neues zu sehen.",
  noList: (page) =>
    `Unter „${page}“ steht keine Liste von Artikeln: ?page= nimmt den Pfad der Titelseite, eines Schlagworts, eines Ressorts oder einer Quelle, zum Beispiel /tags/JapanRelations.`,
  noMark: "?after= nimmt die Zahl, die in der Seite als data-after steht.",
};

export const offline: OfflineWords = {
  title: "Keine Verbindung",
  why: "Diese Seite ist nicht erreichbar, und auf diesem Gerät ist keine Kopie von ihr aufbewahrt. Versuchen Sie es noch einmal, wenn Sie verbunden sind.",
  kept: "Auf diesem Gerät aufbewahrt",
  none: "Noch ist keine Seite aufbewahrt: Es sind die, die Sie lesen.",
  asOf: (time) => html`Offline: Stand ${time}.`,
  again: "Noch einmal versuchen",
};
