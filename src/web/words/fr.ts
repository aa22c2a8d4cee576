import { html, nothing } from "../parts/html.ts";
import { aboutPage } from "./about/fr.ts";
import { evidence } from "./evidence/fr.ts";
import { makeForms } from "./forms.ts";
import { lists } from "./lists/fr.ts";
import { live, offline } from "./live/fr.ts";
import { states } from "./states/fr.ts";
import { wire } from "./wire/fr.ts";
import type { Words } from "./words.ts";

const forms = makeForms("fr");
const { count, figure } = forms;
const articles = (number: number) =>
  count(number, { one: "# article", many: "# d’articles", other: "# articles" });
const publishers = (number: number) =>
  count(number, { one: "# média", many: "# de médias", other: "# médias" });
const tags = (number: number) =>
  count(number, { one: "# mot-clé", many: "# de mots-clés", other: "# mots-clés" });
const decimals = new Intl.NumberFormat("fr", { minimumFractionDigits: 2, maximumFractionDigits: 2 });

export const fr: Words = {
  ...forms,
  articles,
  publishers,
  tags,
  quoted: (words) => `« ${words} »`,
  stop: ". ",
  comma: ", ",
  categories: {
    General: "Actualité générale",
    Politics: "Politique",
    Business: "Économie",
    Technology: "Technologies",
    Science: "Sciences",
    Health: "Santé",
    Sports: "Sports",
    Entertainment: "Culture et spectacles",
    Lifestyle: "Art de vivre",
    Environment: "Environnement",
  },
  kind: {
    relation: "relation",
    theme: "thème",
    event: "événement",
    place: "lieu",
    person: "personne",
    organization: "organisation",
  },
  kinds: {
    relation: "Relations",
    theme: "Thèmes",
    event: "Événements",
    place: "Lieux",
    person: "Personnes",
    organization: "Organisations",
  },
  site: {
    skip: "Aller aux actualités",
    navigation: "Navigation",
    tags: "Mots-clés",
    publishers: "Médias",
    about: "À propos",
    imprint:
      "Tagwire, le fil d’actualité qui se classe lui-même par hashtag. Chaque article appartient au média qui l’a publié.",
    opml: "Tous les flux lus ici, en OPML",
    follow: "Suivre",
    language: "Langue",
    theme: "Apparence",
    themes: { system: "Comme l’appareil", light: "Clair", dark: "Sombre" },
    noPicture: "Cette image ne se charge pas",
    demoLabel: "À propos de ces médias",
    demo: (howToAdd) =>
      html`<strong>Ces médias sont fictifs :</strong> ils montrent ce que Tagwire sait faire. Le premier média que vous ajoutez les remplace ; il suffit de l’adresse de son site ou de son flux : ${howToAdd}`,
  },
  latest: {
    tag: (name) => `Les dernières nouvelles sur ${name}`,
    category: (name) => `Les dernières nouvelles, rubrique ${name}`,
    publisher: (name) => `Les dernières nouvelles publiées par ${name}`,
    search: (words) => `Les dernières nouvelles avec ${words}`,
  },
  feeds: {
    tag: (name) => `Tous les articles sur ${name}, les plus récents d’abord.`,
    category: (name) => `Tous les articles de la rubrique ${name}, les plus récents d’abord.`,
    publisher: (name) => `Tous les articles publiés par ${name} et lus ici, les plus récents d’abord.`,
    search: (words) => `Les articles qui contiennent ${words}, les plus récents d’abord.`,
  },
  pager: { label: "Pages", older: "Articles plus anciens", newest: "Revenir aux plus récents" },
  front: {
    description: "Les dernières nouvelles, classées par hashtag.",
    archive: (all, by, under) =>
      `${articles(all)} de ${publishers(by)}, ${count(all, { one: "classé", other: "classés" })} sous ${tags(under)}`,
    topStories: "À la une",
    categories: "Rubriques",
    latest: "Dernières nouvelles",
    older: "Articles plus anciens",
  },
  rising: {
    title: { day: "En hausse aujourd’hui", week: "En hausse cette semaine", month: "En hausse ce mois-ci" },
    mostUsed: {
      day: "Les plus employés aujourd’hui",
      week: "Les plus employés cette semaine",
      month: "Les plus employés ce mois-ci",
    },
    figures: (all, newsrooms, expected) =>
      `${articles(all)} de ${count(newsrooms, { one: "# rédaction", other: "# rédactions" })}, ${figure(expected)} d’habitude`,
    all: "Tout ce qui monte",
    none: "Rien ne monte en ce moment : aucun mot-clé ne figure dans bien plus d’articles que d’habitude.",
  },
  tag: {
    description: (name, all, by) =>
      `${articles(all)} de ${publishers(by)} sur ${name}, en texte intégral, les plus récents d’abord.`,
    head: (all, by, since) => `${articles(all)} de ${publishers(by)} depuis le ${since}`,
    also: (names) => `aussi ${names}`,
    view: "Affichage",
    everyArticle: "Tous les articles",
    byStory: "Par événement",
    related: "Mots-clés associés",
    quiet: html`Peu d’articles portent ce mot-clé pour l’instant : il ne figure pas encore dans le <a href="/tags">répertoire</a>.`,
    empty: "Aucun article ici : ceux qui s’y trouvaient ont été déplacés ou retirés.",
    timeline: "Articles par jour sur les 90 derniers jours",
    timelineSummary: (day, all) => `90 jours. Maximum le ${day} : ${articles(all)}`,
    day: "Jour",
    articles: "Articles",
  },
  directory: {
    narrowed: (filter) => `Mots-clés : ${filter}`,
    letter: (letter) => `${letter}…`,
    head: (all, on) => `${tags(all)} sur ${articles(on)}`,
    kinds: "Types de mots-clés",
    letters: "Initiales",
    mostUsed: "Les plus employés",
    all: {
      relation: "Toutes les relations",
      theme: "Tous les thèmes",
      event: "Tous les événements",
      place: "Tous les lieux",
      person: "Toutes les personnes",
      organization: "Toutes les organisations",
    },
    none: "Aucun",
    noneHere: "Aucun mot-clé n’est classé ici pour l’instant.",
  },
  article: {
    untitled: "Sans titre",
    by: (authors) => `Par ${authors}`,
    published: (publisher, moment, changed) =>
      html`Publié par ${publisher} le ${moment}${changed ? html`, modifié le ${changed}` : nothing}.`,
    readAt: (publisher) => `Lire sur le site de ${publisher}`,
    readAtPublisher: "Lire l’article d’origine",
    tags: "Mots-clés",
    tagsOfThis: "Mots-clés de cet article",
    wholeStory: "Tout sur cet événement",
    storyOthers: (number) =>
      count(number, { one: "Même événement : # autre article", other: "Même événement : # autres articles" }),
    alsoIn: (names) => `aussi dans ${names}`,
    access: {
      full: "Cet article n’a pas de texte propre",
      partial: "Le média ne montre qu’une partie de cet article",
      blocked: "Le média ne nous a pas laissé lire cette page",
    },
    reasons: {
      list: "La page est une liste d’articles, et non l’article",
      subscribers: "L’article complet est réservé aux abonnés",
      beginning: "La page ne montre que le début de l’article",
      empty: "La page ne contient aucun texte de l’article",
      error: "La page affiche une erreur à la place de l’article",
      denied: "Le média a refusé l’accès à sa page",
      person: "La page demande la preuve qu’un être humain la lit",
      script: "La page n’affiche son texte qu’avec JavaScript",
      consent: "La page demande d’accepter les cookies avant de montrer l’article",
      parts: "L’une des pages de l’article n’a pas pu être lue",
    },
  },
  reasons: {
    title: "Pourquoi ces mots-clés",
    category: "Rubrique",
    language: "Langue",
    unknown: "inconnue",
    score: (kind, score) => `${fr.kind[kind]}, ${decimals.format(score)} sur 1`,
    given: (given, name) => `attribué sous la forme ${given}, ici #${name}`,
    none: "aucune raison n’a été conservée",
  },
  evidence,
  story: {
    label: "Événement",
    description: (all, by) => `${articles(all)} de ${publishers(by)} sur un même événement.`,
    head: (all, by, first) => `${articles(all)} de ${publishers(by)}, le premier ${first}`,
    independent: (newsrooms) =>
      count(newsrooms, { one: "# rédaction indépendante", other: "# rédactions indépendantes" }),
    news: "Ce qui est nouveau",
    byPublisher: "Par média",
    timeline: "Articles au fil du temps",
    span: (first, last) => `Du ${first} au ${last}`,
    time: "À partir de",
    why: "Pourquoi ces articles forment un seul événement",
    noReason: "aucune raison n’a été conservée",
    newsrooms: (first, others) =>
      count(others, { one: `${first} et # autre média`, other: `${first} et # autres médias` }),
    here: (all, whole) => `${articles(all)} ici${whole ? `, ${figure(whole)} sur tout l’événement` : ""}`,
  },
  publisher: {
    head: (number) => count(number, { one: "# média lu ici", other: "# médias lus ici" }),
    empty: html`Aucun article de ce média n’a encore été lu ; <code>npm run tagwire -- feeds</code> indique l’état de son flux.`,
    health: (days, shares) => `Ses pages sur les ${days} derniers jours : ${shares}`,
    share: {
      full: (percent) => `${percent} en entier`,
      partial: (percent) => `${percent} en partie`,
      blocked: (percent) => `${percent} inaccessibles`,
    },
    change: (shares, day, share) => `${shares} ; depuis ${day}, ${share}`,
  },
  search: {
    title: "Recherche",
    label: "Chercher dans l’actualité",
    placeholder: "Rechercher",
    howTo: "Saisissez des mots, dans n’importe quelle langue, dans le champ ci-dessus.",
    howToTitle: "Comment chercher",
    rule: {
      all: "plusieurs mots : tous, sous toutes leurs formes",
      phrase: "exactement ceux-ci, dans cet ordre",
      without: "sans ce mot",
      either: "un seul suffit",
      brackets: "ce qui va ensemble",
      filed: "par mot-clé, média, rubrique ou langue",
      where: "dans le titre ; par auteur",
      date: "des sept derniers jours ; d’un mois ; d’un jour à un autre",
      image: "avec une image",
    },
    order: "Ordre",
    orders: { rank: "Les meilleurs d’abord", date: "Les plus récents d’abord" },
    found: (number, over) => (over ? `Plus de ${articles(number)}` : articles(number)),
    pager: { older: "Plus d’articles", newest: "Retour aux premiers" },
    mistake: "Cette recherche est illisible",
    character: (place) => `Caractère ${place} :`,
    mistakes: {
      quote: "Un guillemet n’est pas fermé.",
      open: "Une parenthèse n’est pas fermée.",
      close: "Une parenthèse est fermée sans avoir été ouverte.",
      emptyBracket: "Il n’y a aucun mot entre les parenthèses.",
      sides: "Il faut un mot de chaque côté. Pour le chercher comme un mot, mettez-le entre guillemets.",
      follows: "Rien ne suit qui puisse être exclu.",
      noWord: "Elle ne contient aucun mot.",
      long: "Elle est trop longue. Cherchez moins de mots.",
      deep: "Trop de parenthèses sont imbriquées.",
      value: "Il manque une valeur, sans espace devant.",
      tag: "Cela ne peut pas être le nom d’un mot-clé.",
      category: "Cette rubrique n’existe pas. Écrivez l’une de celles-ci :",
      language: "Une langue a un code de deux ou trois lettres : en, de, ja.",
      date: "Il faut un jour, un mois, une année ou une période, comme dans les exemples ci-dessous.",
      has: "On ne peut demander ainsi que des images : has:image.",
    },
    near: "Mots-clés proches :",
    suggestions: "Propositions",
    notFound: "Aucun résultat",
    noArticle: (words) =>
      html`Aucun article ne contient <bdi>« ${words} »</bdi>. Essayez moins de mots ou une autre orthographe, ou parcourez <a href="/tags">les mots-clés</a>.`,
    tagHint: (tag, all) => `Il existe un mot-clé pour cela : ${tag}, ${articles(all)}.`,
  },
  lists,
  states,
  live,
  offline,
  aboutPage,
  wire,
};
