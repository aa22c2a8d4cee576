import { html, nothing } from "../../parts/html.ts";
import { makeForms } from "../forms.ts";
import type { StateWords } from "./state-words.ts";

const { count } = makeForms("fr");

export const states: StateWords = {
  nothingYet: "Rien pour l’instant",
  reading: (feeds) =>
    html`${count(feeds, { one: "# flux est", other: "# flux sont" })} en cours de lecture. Les premiers articles paraîtront ici d’ici une minute ou deux ; <code>npm run tagwire -- feeds</code> indique l’état de chaque flux.`,
  addOne: (howToAdd) =>
    html`<p>Tagwire a besoin d’un média à lire. Ajoutez-en un par l’adresse de son site ou d’un flux :</p><p>${howToAdd}</p><p>Ses articles paraîtront ici, classés par hashtag.</p>`,
  noneInCategory: "Aucun article de cette rubrique n’a encore été lu.",
  noPage: "Cette page n’existe pas",
  noPageAt: (path) =>
    html`<p>Il n’y a rien à l’adresse <bdi><code>${path}</code></bdi>. La page a pu être retirée, ou l’adresse comporte une erreur.</p><p>Allez à <a href="/">la une</a> ou aux <a href="/tags">mots-clés</a>, ou lancez une recherche ci-dessus.</p>`,
  unreadable: "Cette adresse est illisible",
  noPlace: (value) =>
    `« ${value} » n’est pas un endroit d’une liste : ?before= prend ce que contient le lien « Articles plus anciens ». Sans lui, la liste commence par les plus récents.`,
  failed: "Cette page n’a pas pu être composée",
  failedWhy: html`<p>L’erreur vient de nous, pas de vous. Réessayez dans un instant ; si elle persiste, la personne qui gère ce site en trouvera la cause dans son journal.</p><p><a href="/">La une</a></p>`,
  noArchive: "Tagwire ne peut pas lire ses archives en ce moment. Réessayez dans un instant.",
  busy: "Tant de demandes sont en cours qu’il n’y a plus de place pour une autre. Réessayez dans quelques secondes.",
  noTag: (name) => `Aucune nouvelle sur ${name}`,
  noTagWhere: (name, search) =>
    html`Aucun article ne porte ce mot-clé. <a href="${search}">Cherchez <bdi>« ${name} »</bdi> dans les textes</a> ou parcourez <a href="/tags">tous les mots-clés</a>.`,
  nearTags: "Mots-clés proches",
  blockedTag: (name) => `${name} n’est pas un mot-clé ici`,
  blockedWhy: (name, reason, search) =>
    html`La personne qui gère ce site l’a bloqué${reason === "" ? nothing : html` : <bdi>${reason}</bdi>`}. Les articles sont toujours là, sous leurs autres mots-clés. <a href="${search}">Cherchez <bdi>« ${name} »</bdi> dans les textes</a> ou parcourez <a href="/tags">tous les mots-clés</a>.`,
};
