import { html, nothing } from "../../parts/html.ts";
import { makeForms } from "../forms.ts";
import type { StateWords } from "./state-words.ts";

const { count } = makeForms("de");

export const states: StateWords = {
  nothingYet: "Noch nichts da",
  reading: (feeds) =>
    html`${count(feeds, { one: "# Feed wird", other: "# Feeds werden" })} gerade gelesen. Die ersten Artikel erscheinen hier in ein, zwei Minuten; <code>npm run tagwire -- feeds</code> zeigt, wie es um jeden Feed steht.`,
  addOne: (howToAdd) =>
    html`<p>Tagwire braucht eine Quelle, die es lesen kann. Fügen Sie eine mit der Adresse ihrer Website oder eines Feeds hinzu:</p><p>${howToAdd}</p><p>Ihre Artikel erscheinen hier, nach Hashtags geordnet.</p>`,
  noneInCategory: "In diesem Ressort wurde bisher kein Artikel gelesen.",
  noPage: "Diese Seite gibt es nicht",
  noPageAt: (path) =>
    html`<p>Unter <bdi><code>${path}</code></bdi> ist nichts zu finden. Vielleicht wurde es entfernt, oder die Adresse ist falsch geschrieben.</p><p>Weiter geht es auf der <a href="/">Titelseite</a>, bei den <a href="/tags">Schlagwörtern</a> oder mit der Suche oben.</p>`,
  unreadable: "Diese Adresse ist nicht lesbar",
  noPlace: (value) =>
    `„${value}“ ist keine Stelle in einer Liste: ?before= nimmt, was im Link „Ältere Artikel“ steht. Ohne die Angabe beginnt die Liste mit den neuesten.`,
  failed: "Diese Seite ließ sich nicht erstellen",
  failedWhy: html`<p>Der Fehler liegt bei uns, nicht bei Ihnen. Versuchen Sie es gleich noch einmal; bleibt es dabei, findet der Betreiber den Grund im Protokoll.</p><p><a href="/">Zur Titelseite</a></p>`,
  noArchive: "Tagwire kann sein Archiv gerade nicht lesen. Versuchen Sie es gleich noch einmal.",
  busy: "Es wird gerade so viel abgefragt, dass für mehr kein Platz ist. Versuchen Sie es in einigen Sekunden noch einmal.",
  noTag: (name) => `Keine Nachrichten zu ${name}`,
  noTagWhere: (name, search) =>
    html`Kein Artikel trägt dieses Schlagwort. <a href="${search}">Die Texte nach <bdi>„${name}“</bdi> durchsuchen</a> oder <a href="/tags">alle Schlagwörter</a> ansehen.`,
  nearTags: "Ähnliche",
  blockedTag: (name) => `${name} ist hier kein Schlagwort`,
  blockedWhy: (name, reason, search) =>
    html`Der Betreiber hat es gesperrt${reason === "" ? nothing : html`: <bdi>${reason}</bdi>`}. Die Artikel sind weiterhin da, unter ihren anderen Schlagwörtern. <a href="${search}">Die Texte nach <bdi>„${name}“</bdi> durchsuchen</a> oder <a href="/tags">alle Schlagwörter</a> ansehen.`,
};
