import { html } from "../../parts/html.ts";
import type { AboutWords } from "./about-words.ts";

export const aboutPage: AboutWords = {
  title: "Acerca de Tagwire",
  what: html`Tagwire lee los canales y las páginas de los medios, ordena cada artículo bajo hashtags, reúne los artículos sobre un mismo acontecimiento y mantiene una página para cada etiqueta: sus últimas noticias, con el texto íntegro. Funciona en una sola máquina, para quien quiera leer.`,
  tagsTitle: "Cómo se hacen las etiquetas",
  howTags: html`Unas reglas buscan en cada texto personas, organizaciones, lugares, acontecimientos, temas y relaciones entre países; no se consulta ningún modelo de lenguaje y nada sale de esta máquina. Cada artículo muestra en «Por qué estas etiquetas» qué regla vio qué palabras. Quien mantiene este sitio puede unir, separar, renombrar y bloquear etiquetas. Todas figuran en el <a href="/tags">directorio</a>.`,
  rightsTitle: "De quién son los artículos",
  rights: html`Cada artículo pertenece al medio que lo publicó, cuyo nombre figura encima y cuyo sitio está a un clic. Tagwire lee lo que los medios muestran a todo el mundo, respeta robots.txt, pregunta despacio y dice dónde no se pudo leer un artículo. Si un medio no desea ser leído aquí, puede dirigirse a quien mantiene este sitio. Los <a href="/publishers">medios</a> figuran en una lista, con lo bien que se leen.`,
  contact: (address) => `Para escribir a quien mantiene este sitio: ${address}.`,
  followTitle: "Seguir",
  follow: html`Cada etiqueta, sección, medio y búsqueda es también un canal en RSS, Atom y JSON Feed: añada <code>.rss</code>, <code>.atom</code> o <code>.json</code> a su dirección.`,
  programsTitle: "Para programas",
  programs: html`Lo que muestran estas páginas también está en JSON: <a href="/api/v1">la API y su referencia</a>, <a href="/api/v1/openapi.json">su descripción OpenAPI</a>.`,
  privacyTitle: "Privacidad",
  privacy:
    "No hay cuentas, publicidad ni rastreo. Solo se guarda una cookie cuando usted elige un idioma o una apariencia, y no contiene nada más que esa elección.",
  version: (version) => `Versión ${version}`,
};
