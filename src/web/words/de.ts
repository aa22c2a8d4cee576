import { html, nothing } from "../parts/html.ts";
import { aboutPage } from "./about/de.ts";
import { evidence } from "./evidence/de.ts";
import { makeForms } from "./forms.ts";
import { lists } from "./lists/de.ts";
import { live, offline } from "./live/de.ts";
import { states } from "./states/de.ts";
import { wire } from "./wire/de.ts";
import type { Words } from "./words.ts";

const forms = makeForms("de");
const { count, figure } = forms;
const articles = (number: number) => count(number, { other: "# Artikel" });
const publishers = (number: number) => count(number, { one: "# Quelle", other: "# Quellen" });
const fromPublishers = (number: number) => count(number, { one: "aus # Quelle", other: "aus # Quellen" });
const tags = (number: number) => count(number, { one: "# Schlagwort", other: "# Schlagwörter" });
const decimals = new Intl.NumberFormat("de", { minimumFractionDigits: 2, maximumFractionDigits: 2 });

export const de: Words = {
  ...forms,
  articles,
  publishers,
  tags,
  quoted: (words) => `„${words}“`,
  stop: ". ",
  comma: ", ",
  categories: {
    General: "Allgemeines",
    Politics: "Politik",
    Business: "Wirtschaft",
    Technology: "Technik",
    Science: "Wissenschaft",
    Health: "Gesundheit",
    Sports: "Sport",
    Entertainment: "Unterhaltung",
    Lifestyle: "Leben",
    Environment: "Umwelt",
  },
  kind: {
    relation: "Beziehung",
    theme: "Thema",
    event: "Ereignis",
    place: "Ort",
    person: "Person",
    organization: "Organisation",
  },
  kinds: {
    relation: "Beziehungen",
    theme: "Themen",
    event: "Ereignisse",
    place: "Orte",
    person: "Personen",
    organization: "Organisationen",
  },
  site: {
    skip: "Zu den Nachrichten springen",
    navigation: "Navigation",
    tags: "Schlagwörter",
    publishers: "Quellen",
    about: "Über Tagwire",
    imprint:
      "Tagwire, der Nachrichtenticker, der sich selbst nach Hashtags ordnet. Jeder Artikel gehört dem Haus, das ihn veröffentlicht hat.",
    opml: "Alle gelesenen Feeds als OPML",
    follow: "Abonnieren",
    language: "Sprache",
    theme: "Darstellung",
    themes: { system: "Wie das Gerät", light: "Hell", dark: "Dunkel" },
    noPicture: "Dieses Bild lässt sich nicht laden",
    demoLabel: "Zu diesen Quellen",
    demo: (howToAdd) =>
      html`<strong>Das hier sind Demo-Quellen:</strong> erfunden, um zu zeigen, was Tagwire kann. Die erste eigene Quelle ersetzt sie; hinzugefügt wird sie mit der Adresse ihrer Website oder ihres Feeds: ${howToAdd}`,
  },
  latest: {
    tag: (name) => `Neueste Nachrichten zu ${name}`,
    category: (name) => `Neueste Nachrichten aus dem Ressort ${name}`,
    publisher: (name) => `Neueste Nachrichten von ${name}`,
    search: (words) => `Neueste Nachrichten mit ${words}`,
  },
  feeds: {
    tag: (name) => `Alle Artikel zu ${name}, die neuesten zuerst.`,
    category: (name) => `Alle Artikel aus dem Ressort ${name}, die neuesten zuerst.`,
    publisher: (name) => `Alle hier gelesenen Artikel von ${name}, die neuesten zuerst.`,
    search: (words) => `Artikel, in denen ${words} vorkommt, die neuesten zuerst.`,
  },
  pager: { label: "Seiten", older: "Ältere Artikel", newest: "Zurück zu den neuesten" },
  front: {
    description: "Die neuesten Nachrichten, nach Hashtags geordnet.",
    archive: (all, by, under) =>
      `${articles(all)} ${fromPublishers(by)}, geordnet nach ${count(under, { one: "# Schlagwort", other: "# Schlagwörtern" })}`,
    topStories: "Das Wichtigste",
    categories: "Ressorts",
    latest: "Neueste Artikel",
    older: "Ältere Artikel",
  },
  rising: {
    title: { day: "Heute im Aufwind", week: "Diese Woche im Aufwind", month: "Diesen Monat im Aufwind" },
    mostUsed: {
      day: "Heute am häufigsten",
      week: "Diese Woche am häufigsten",
      month: "Diesen Monat am häufigsten",
    },
    figures: (all, newsrooms, expected) =>
      `${articles(all)} aus ${count(newsrooms, { one: "# Redaktion", other: "# Redaktionen" })}, üblich: ${figure(expected)}`,
    all: "Alles im Aufwind",
    none: "Zurzeit ist nichts im Aufwind: Kein Schlagwort steht in viel mehr Artikeln als sonst.",
  },
  tag: {
    description: (name, all, by) =>
      `${articles(all)} ${fromPublishers(by)} zu ${name}, im vollen Wortlaut, die neuesten zuerst.`,
    head: (all, by, since) => `${articles(all)} ${fromPublishers(by)} seit dem ${since}`,
    also: (names) => `auch ${names}`,
    view: "Ansicht",
    everyArticle: "Alle Artikel",
    byStory: "Nach Ereignis",
    related: "Verwandte Schlagwörter",
    quiet: html`Dieses Schlagwort tragen bisher nur wenige Artikel; im <a href="/tags">Verzeichnis</a> steht es deshalb noch nicht.`,
    empty: "Hier steht kein Artikel mehr: Was auf dieser Seite war, ist weitergerückt oder wurde entfernt.",
    timeline: "Artikel pro Tag in den letzten 90 Tagen",
    timelineSummary: (day, all) => `90 Tage. Die meisten am ${day}: ${articles(all)}`,
    day: "Tag",
    articles: "Artikel",
  },
  directory: {
    narrowed: (filter) => `Schlagwörter: ${filter}`,
    letter: (letter) => `${letter} …`,
    head: (all, on) => `${tags(all)} in ${count(on, { one: "# Artikel", other: "# Artikeln" })}`,
    kinds: "Arten von Schlagwörtern",
    letters: "Anfangsbuchstaben",
    mostUsed: "Am häufigsten",
    all: {
      relation: "Alle Beziehungen",
      theme: "Alle Themen",
      event: "Alle Ereignisse",
      place: "Alle Orte",
      person: "Alle Personen",
      organization: "Alle Organisationen",
    },
    none: "Keine",
    noneHere: "Hier ist bisher kein Schlagwort eingeordnet.",
  },
  article: {
    untitled: "Ohne Titel",
    by: (authors) => `Von ${authors}`,
    published: (publisher, moment, changed) =>
      html`Veröffentlicht von ${publisher} am ${moment}${changed ? html`, geändert am ${changed}` : nothing}.`,
    readAt: (publisher) => `Lesen bei ${publisher}`,
    readAtPublisher: "Im Original lesen",
    tags: "Schlagwörter",
    tagsOfThis: "Schlagwörter dieses Artikels",
    wholeStory: "Alles zu diesem Ereignis",
    storyOthers: (number) =>
      count(number, { one: "Zum Ereignis: # weiterer Artikel", other: "Zum Ereignis: # weitere Artikel" }),
    alsoIn: (names) => `auch bei ${names}`,
    access: {
      full: "Dieser Artikel hat keinen eigenen Text",
      partial: "Von diesem Artikel ist im Original nur ein Teil frei zu lesen",
      blocked: "Diese Seite durften wir nicht lesen",
    },
    reasons: {
      list: "Die Seite ist eine Liste von Artikeln, nicht der Artikel selbst",
      subscribers: "Den ganzen Artikel gibt es nur im Abonnement",
      beginning: "Die Seite zeigt nur den Anfang des Artikels",
      empty: "Die Seite enthält keinen Text des Artikels",
      error: "Statt des Artikels zeigt die Seite eine Fehlermeldung",
      denied: "Der Zugang zu dieser Seite wurde verweigert",
      person: "Die Seite verlangt einen Nachweis, dass ein Mensch liest",
      script: "Die Seite zeigt ihren Text nur mit JavaScript",
      consent: "Die Seite verlangt die Zustimmung zu Cookies, bevor sie den Artikel zeigt",
      parts: "Eine der Seiten des Artikels ließ sich nicht lesen",
    },
  },
  reasons: {
    title: "Warum diese Schlagwörter",
    category: "Ressort",
    language: "Sprache",
    unknown: "unbekannt",
    score: (kind, score) => `${de.kind[kind]}, ${decimals.format(score)} von 1`,
    given: (given, name) => `vergeben als ${given}, hier #${name}`,
    none: "kein Grund festgehalten",
  },
  evidence,
  story: {
    label: "Ereignis",
    description: (all, by) => `${articles(all)} ${fromPublishers(by)} über ein Ereignis.`,
    head: (all, by, first) => `${articles(all)} ${fromPublishers(by)}, der erste ${first}`,
    independent: (newsrooms) =>
      count(newsrooms, { one: "# unabhängige Redaktion", other: "# unabhängige Redaktionen" }),
    news: "Was neu ist",
    byPublisher: "Nach Quelle",
    timeline: "Artikel im Lauf der Zeit",
    span: (first, last) => `Vom ${first} bis zum ${last}`,
    time: "Ab",
    why: "Warum diese Artikel ein Ereignis sind",
    noReason: "kein Grund festgehalten",
    newsrooms: (first, others) =>
      count(others, { one: `${first} und # weitere Quelle`, other: `${first} und # weitere Quellen` }),
    here: (all, whole) => `${articles(all)} hier${whole ? `, ${figure(whole)} zum ganzen Ereignis` : ""}`,
  },
  publisher: {
    head: (number) =>
      count(number, { one: "# Quelle wird hier gelesen", other: "# Quellen werden hier gelesen" }),
    empty: html`Von dieser Quelle wurde noch kein Artikel gelesen; <code>npm run tagwire -- feeds</code> zeigt, wie es um ihren Feed steht.`,
    health: (days, shares) => `Ihre Seiten in den letzten ${days} Tagen: ${shares}`,
    share: {
      full: (percent) => `${percent} vollständig`,
      partial: (percent) => `${percent} nur teilweise`,
      blocked: (percent) => `${percent} gesperrt`,
    },
    change: (shares, day, share) => `${shares}; seit ${day} ${share}`,
  },
  search: {
    title: "Suche",
    label: "Nachrichten durchsuchen",
    placeholder: "Suchen",
    howTo: "Geben Sie oben Wörter in einer beliebigen Sprache ein.",
    howToTitle: "So wird gesucht",
    rule: {
      all: "mehrere Wörter: alle kommen vor, in beliebiger Form",
      phrase: "genau diese, in dieser Folge",
      without: "kommt nicht vor",
      either: "eines davon genügt",
      brackets: "was zusammengehört",
      filed: "nach Schlagwort, Quelle, Ressort oder Sprache",
      where: "in der Überschrift; nach Autor",
      date: "aus den letzten sieben Tagen; aus einem Monat; von Tag bis Tag",
      image: "mit Bild",
    },
    order: "Reihenfolge",
    orders: { rank: "Beste zuerst", date: "Neueste zuerst" },
    found: (number, over) => (over ? `Mehr als ${articles(number)}` : articles(number)),
    pager: { older: "Weitere Artikel", newest: "Zurück zu den ersten" },
    mistake: "Diese Suche ist nicht lesbar",
    character: (place) => `Zeichen ${place}:`,
    mistakes: {
      quote: "Ein Anführungszeichen ist nicht geschlossen.",
      open: "Eine Klammer ist nicht geschlossen.",
      close: "Eine Klammer wird geschlossen, die nicht geöffnet wurde.",
      emptyBracket: "In den Klammern steht kein Wort.",
      sides: "Davor und danach muss ein Wort stehen. Als Wort gesucht wird es in Anführungszeichen.",
      follows: "Es folgt nichts, was ausgeschlossen werden könnte.",
      noWord: "Es steht kein Wort darin.",
      long: "Sie ist zu lang. Suchen Sie nach weniger Wörtern.",
      deep: "Zu viele Klammern sind ineinander geschachtelt.",
      value: "Hier fehlt ein Wert, ohne Leerzeichen davor.",
      tag: "So kann kein Schlagwort heißen.",
      category: "Dieses Ressort gibt es nicht. Schreiben Sie eines von diesen:",
      language: "Eine Sprache hat ein Kürzel aus zwei oder drei Buchstaben: en, de, ja.",
      date: "Erwartet wird ein Tag, ein Monat, ein Jahr oder ein Zeitraum wie in den Beispielen unten.",
      has: "So kann nur nach Bildern gefragt werden: has:image.",
    },
    near: "Ähnliche Schlagwörter:",
    suggestions: "Vorschläge",
    notFound: "Nichts gefunden",
    noArticle: (words) =>
      html`Kein Artikel enthält <bdi>„${words}“</bdi>. Versuchen Sie es mit weniger Wörtern oder anderer Schreibweise, oder sehen Sie unter den <a href="/tags">Schlagwörtern</a> nach.`,
    tagHint: (tag, all) => `Dazu gibt es ein Schlagwort: ${tag}, ${articles(all)}.`,
  },
  lists,
  states,
  live,
  offline,
  aboutPage,
  wire,
};
