import { html } from "../../parts/html.ts";
import type { AboutWords } from "./about-words.ts";

export const aboutPage: AboutWords = {
  title: "À propos de Tagwire",
  what: html`Tagwire lit les flux et les pages des médias, classe chaque article sous des hashtags, réunit les articles qui traitent d’un même événement et tient une page pour chaque mot-clé : ses dernières nouvelles, en texte intégral. Il tourne sur une seule machine, pour quiconque veut lire.`,
  tagsTitle: "Comment naissent les mots-clés",
  howTags: html`Des règles cherchent dans chaque texte les personnes, les organisations, les lieux, les événements, les thèmes et les relations entre pays ; aucun modèle de langue n’est consulté et rien ne quitte cette machine. Chaque article montre, sous « Pourquoi ces mots-clés », quelle règle a vu quels mots. La personne qui gère ce site peut fusionner, scinder, renommer et bloquer des mots-clés. Tous figurent dans le <a href="/tags">répertoire</a>.`,
  rightsTitle: "À qui appartiennent les articles",
  rights: html`Chaque article appartient au média qui l’a publié ; son nom figure au-dessus et son site est à un clic. Tagwire lit ce que les médias montrent à tous, respecte robots.txt, interroge lentement et dit où un article n’a pas pu être lu. Un média qui ne souhaite pas être lu ici s’adresse à la personne qui gère ce site. Tous les <a href="/publishers">médias</a> sont répertoriés, avec la qualité de leur lecture.`,
  contact: (address) => `Pour joindre la personne qui gère ce site : ${address}.`,
  followTitle: "Suivre",
  follow: html`Chaque mot-clé, rubrique, média et recherche est aussi un flux, en RSS, Atom et JSON Feed : ajoutez <code>.rss</code>, <code>.atom</code> ou <code>.json</code> à son adresse.`,
  programsTitle: "Pour les programmes",
  programs: html`Ce que montrent ces pages existe aussi en JSON : <a href="/api/v1">l’API et sa référence</a>, <a href="/api/v1/openapi.json">sa description OpenAPI</a>.`,
  privacyTitle: "Vie privée",
  privacy:
    "Ni comptes, ni publicité, ni pistage. Un cookie n’est déposé que si vous choisissez une langue ou une apparence, et ne contient que ce choix.",
  version: (version) => `Version ${version}`,
};
