import { html } from "../../parts/html.ts";
import type { AboutWords } from "./about-words.ts";

export const aboutPage: AboutWords = {
  title: "Über Tagwire",
  what: html`Tagwire liest die Feeds und Seiten von Medien, ordnet jeden Artikel unter Hashtags ein, fasst die Artikel über ein Ereignis zusammen und führt für jedes Schlagwort eine eigene Seite: die neuesten Nachrichten dazu, im vollen Wortlaut. Es läuft auf einem einzigen Rechner, für alle, die lesen wollen.`,
  tagsTitle: "Wie die Schlagwörter entstehen",
  howTags: html`Regeln suchen in jedem Text nach Personen, Organisationen, Orten, Ereignissen, Themen und Beziehungen zwischen Ländern; ein Sprachmodell wird nicht befragt, und nichts verlässt diesen Rechner. Jeder Artikel zeigt unter „Warum diese Schlagwörter“, welche Regel welche Wörter gesehen hat. Der Betreiber kann Schlagwörter zusammenlegen, trennen, umbenennen und sperren. Alle stehen im <a href="/tags">Verzeichnis</a>.`,
  rightsTitle: "Wem die Artikel gehören",
  rights: html`Jeder Artikel gehört dem Haus, das ihn veröffentlicht hat; es steht mit Namen darüber und ist einen Klick entfernt. Tagwire liest, was allen offensteht, beachtet robots.txt, fragt langsam und sagt, wo ein Artikel nicht zu lesen war. Wer hier nicht gelesen werden möchte, wendet sich an den Betreiber. Alle <a href="/publishers">Quellen</a> sind aufgeführt, auch wie gut sie sich lesen lassen.`,
  contact: (address) => `Der Betreiber ist erreichbar unter ${address}.`,
  followTitle: "Abonnieren",
  follow: html`Jedes Schlagwort, jedes Ressort, jede Quelle und jede Suche gibt es auch als Feed in RSS, Atom und JSON Feed: einfach <code>.rss</code>, <code>.atom</code> oder <code>.json</code> an die Adresse hängen.`,
  programsTitle: "Für Programme",
  programs: html`Was diese Seiten zeigen, gibt es auch als JSON: <a href="/api/v1">die Schnittstelle mit Nachschlagewerk</a> und <a href="/api/v1/openapi.json">ihre OpenAPI-Beschreibung</a>.`,
  privacyTitle: "Datenschutz",
  privacy:
    "Es gibt keine Konten, keine Werbung und kein Tracking. Ein Cookie entsteht erst, wenn Sie Sprache oder Darstellung wählen, und enthält nur diese Wahl.",
  version: (version) => `Version ${version}`,
};
