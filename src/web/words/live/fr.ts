import { html } from "../../parts/html.ts";
import { makeForms } from "../forms.ts";
import type { LiveWords, OfflineWords } from "./live-words.ts";

const { count } = makeForms("fr");

export const live: LiveWords = {
  arrived: (number) => count(number, { one: "# nouvel article", other: "# nouveaux articles" }),
  full: "Tant de lecteurs sont déjà avertis des nouveaux articles qu’il n’y a plus de place. Cette page reste telle quelle ; rechargez-la pour voir les nouveautés.",
  noList: (page) =>
    `Aucune liste d’articles ne se trouve à « ${page} » : ?page= attend le chemin de la une, d’un mot-clé, d’une rubrique ou d’un média, par exemple /tags/JapanRelations.`,
  noMark: "?after= attend le nombre que la page porte comme data-after.",
};

export const offline: OfflineWords = {
  title: "Pas de connexion",
  why: "Cette page est inaccessible, et aucune copie n’en est gardée sur cet appareil. Réessayez une fois la connexion rétablie.",
  kept: "Gardées sur cet appareil",
  none: "Aucune page n’est encore gardée : les pages que vous lisez le seront.",
  asOf: (time) => html`Hors ligne. Dernière copie : ${time}.`,
  again: "Réessayer",
};
