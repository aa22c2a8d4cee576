import { html, nothing } from "../../parts/html.ts";
import { makeForms } from "../forms.ts";
import type { StateWords } from "./state-words.ts";

const { count } = makeForms("es");

export const states: StateWords = {
  nothingYet: "Todavía no hay nada",
  reading: (feeds) =>
    html`${count(feeds, { one: "Se está leyendo # canal", other: "Se están leyendo # canales" })}. Los primeros artículos aparecerán aquí en uno o dos minutos; <code>npm run tagwire -- feeds</code> indica cómo va cada canal.`,
  addOne: (howToAdd) =>
    html`<p>Tagwire necesita un medio que leer. Añada uno con la dirección de su sitio o de un canal:</p><p>${howToAdd}</p><p>Sus artículos aparecerán aquí, ordenados por hashtags.</p>`,
  noneInCategory: "Todavía no se ha leído ningún artículo de esta sección.",
  noPage: "Esta página no existe",
  noPageAt: (path) =>
    html`<p>No hay nada en <bdi><code>${path}</code></bdi>. Puede que se haya retirado o que la dirección tenga un error.</p><p>Vaya a <a href="/">la portada</a> o a <a href="/tags">las etiquetas</a>, o busque arriba.</p>`,
  unreadable: "Esta dirección no se puede leer",
  noPlace: (value) =>
    `«${value}» no es un lugar de una lista: ?before= admite lo que lleva el enlace «Artículos anteriores». Sin él, la lista empieza por los más recientes.`,
  failed: "No se pudo componer esta página",
  failedWhy: html`<p>El fallo es nuestro, no suyo. Inténtelo de nuevo dentro de un momento; si persiste, quien mantiene este sitio encontrará el motivo en su registro.</p><p><a href="/">La portada</a></p>`,
  noArchive: "Tagwire no puede leer su archivo en este momento. Inténtelo de nuevo enseguida.",
  busy: "Hay tantas consultas en curso que no cabe otra. Vuelva a intentarlo en unos segundos.",
  noTag: (name) => `No hay noticias sobre ${name}`,
  noTagWhere: (name, search) =>
    html`Ningún artículo lleva esta etiqueta. <a href="${search}">Busque <bdi>«${name}»</bdi> en los textos</a> o recorra <a href="/tags">todas las etiquetas</a>.`,
  nearTags: "Parecidas",
  blockedTag: (name) => `${name} no es una etiqueta aquí`,
  blockedWhy: (name, reason, search) =>
    html`Quien mantiene este sitio la ha bloqueado${reason === "" ? nothing : html`: <bdi>${reason}</bdi>`}. Los artículos siguen aquí, con sus otras etiquetas. <a href="${search}">Busque <bdi>«${name}»</bdi> en los textos</a> o recorra <a href="/tags">todas las etiquetas</a>.`,
};
