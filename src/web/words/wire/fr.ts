import { html } from "../../parts/html.ts";
import { makeForms } from "../forms.ts";
import type { WireWords } from "./wire-words.ts";

const { count } = makeForms("fr");

export const wire: WireWords = {
  title: "Mon fil",
  follow: (name) => `Suivre ${name} dans mon fil`,
  what: html`Un fil à vous, sans compte : cochez ce que vous voulez suivre et nommez ce que vous ne voulez jamais voir. Vos choix restent dans ce navigateur et dans une seule adresse, qui est aussi un flux pour tout lecteur de flux. Ce site ne garde rien sur vous.`,
  address:
    "L’adresse de cette page contient vos choix. Qui la possède voit ce que vous suivez ; gardez-la comme une lettre.",
  counts: (followed, muted) =>
    `${count(followed, { one: "# suivi", other: "# suivis" })}, ${count(muted, { one: "# masqué", other: "# masqués" })}`,
  followed: "Suivis",
  muted: "Masqués",
  change: "Suivre ou masquer davantage",
  kinds: {
    tag: "Mot-clé",
    publisher: "Média",
    category: "Rubrique",
    search: "Recherche",
    word: "Mot",
  },
  tags: "Mots-clés, séparés par des espaces",
  search: "Une recherche qui continue",
  categories: "Rubriques",
  mostUsed: "Mots-clés les plus utilisés",
  mute: "Masquer un mot, un mot-clé ou un média",
  span: "Pour combien de temps",
  spans: { ever: "Pour toujours", day: "Pour un jour", week: "Pour une semaine", month: "Pour un mois" },
  send: "En faire mon fil",
  remove: (name) => `Retirer ${name}`,
  until: (day) => `jusqu’au ${day}`,
  nothing:
    "Vous ne suivez rien encore. Choisissez ci-dessous ; le bouton « Mon fil » sur la page d’un mot-clé, d’un média, d’une rubrique ou d’une recherche fait de même.",
  none: "Rien pour l’instant : aucun article ne contient ce que vous suivez sans ce que vous masquez.",
  menu: "Menu de cet article",
  muteSomething: "En masquer quelque chose",
  aboutArticle: "Masquer quelque chose de cet article :",
  mistakes: {
    broken:
      "Le code de cette adresse est abîmé : une partie manque ou a été changée en chemin. Copiez de nouveau l’adresse entière.",
    newer: "Le code de cette adresse vient d’un Tagwire plus récent que celui-ci.",
    long: "C’est plus qu’une adresse ne peut contenir. Retirez des choix, ou suivez une rubrique au lieu de nombreux mots-clés.",
    many: "Un fil contient au plus 200 choix. Retirez-en d’abord.",
    searches: "Un fil contient au plus 10 recherches. Retirez-en d’abord une.",
    choice: "Le code de cette adresse contient ce que personne ne peut suivre ni masquer :",
  },
  again: html`<a href="/wire">Commencer un nouveau fil</a>`,
  noPublisher: (name) => `Aucun média « ${name} » n’est lu ici. La page « Médias » les donne tous.`,
  keysTitle: "Clavier",
  keysWhat:
    "Ces touches agissent sur chaque page avec JavaScript, seules et hors des champs. On peut les désactiver.",
  keys: {
    next: "l’article suivant",
    previous: "le précédent",
    open: "l’ouvrir ici",
    away: "l’ouvrir chez son média",
    read: "le marquer comme lu ou non lu",
    save: "le garder, ou ne plus le garder",
    search: "chercher",
    home: "la une",
    tags: "mots-clés",
    wire: "mon fil",
    help: "ces touches",
  },
  browser: {
    savedNow: "Gardé : « Mon fil » le montre.",
    unsavedNow: "N’est plus gardé.",
    mute: "Masquer {}",
    markRead: "Marquer comme lu",
    markUnread: "Marquer comme non lu",
    markAll: "Tout marquer comme lu",
    allRead: "Tous les articles de cette page sont marqués comme lus.",
    save: "Garder pour plus tard",
    unsave: "Ne plus garder",
    muted: "Masqué : {}",
    undo: "Annuler",
    here: "Dans ce navigateur",
    kept: "Ce navigateur garde ces choix.",
    keep: "Garder ces choix dans ce navigateur",
    export: "Tout enregistrer dans un fichier",
    import: "Lire un fichier",
    imported: "Le fichier a été lu.",
    noJson:
      "Ce fichier est illisible : ce n’est pas du JSON. Choisissez-en un fait par « Tout enregistrer dans un fichier ».",
    noWire:
      "Ce fichier ne contient aucun fil. Choisissez-en un fait par « Tout enregistrer dans un fichier ».",
    newer: "Ce fichier vient d’un Tagwire plus récent que celui-ci.",
    damaged: "Ce fichier est abîmé : « {} » ne contient pas ce qu’il faut. Rien n’a été changé.",
    saved: "Articles gardés",
    noneSaved: "Aucun encore : le menu d’un article le garde, la touche s aussi.",
    full: "Ce navigateur n’a pas pu le garder : son stockage est plein ou désactivé.",
    keysOn: "Touches actives",
    close: "Fermer",
  },
};
