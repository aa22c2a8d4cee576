import { html, nothing } from "../parts/html.ts";
import { aboutPage } from "./about/es.ts";
import { evidence } from "./evidence/es.ts";
import { makeForms } from "./forms.ts";
import { lists } from "./lists/es.ts";
import { live, offline } from "./live/es.ts";
import { states } from "./states/es.ts";
import { wire } from "./wire/es.ts";
import type { Words } from "./words.ts";

const forms = makeForms("es");
const { count, figure } = forms;
const articles = (number: number) =>
  count(number, { one: "# artículo", many: "# de artículos", other: "# artículos" });
const publishers = (number: number) =>
  count(number, { one: "# medio", many: "# de medios", other: "# medios" });
const tags = (number: number) =>
  count(number, { one: "# etiqueta", many: "# de etiquetas", other: "# etiquetas" });
const decimals = new Intl.NumberFormat("es", { minimumFractionDigits: 2, maximumFractionDigits: 2 });

export const es: Words = {
  ...forms,
  articles,
  publishers,
  tags,
  quoted: (words) => `«${words}»`,
  stop: ". ",
  comma: ", ",
  categories: {
    General: "Actualidad",
    Politics: "Política",
    Business: "Economía",
    Technology: "Tecnología",
    Science: "Ciencia",
    Health: "Salud",
    Sports: "Deportes",
    Entertainment: "Cultura y espectáculos",
    Lifestyle: "Estilo de vida",
    Environment: "Medio ambiente",
  },
  kind: {
    relation: "relación",
    theme: "tema",
    event: "acontecimiento",
    place: "lugar",
    person: "persona",
    organization: "organización",
  },
  kinds: {
    relation: "Relaciones",
    theme: "Temas",
    event: "Acontecimientos",
    place: "Lugares",
    person: "Personas",
    organization: "Organizaciones",
  },
  site: {
    skip: "Ir a las noticias",
    navigation: "Navegación",
    tags: "Etiquetas",
    publishers: "Medios",
    about: "Acerca de",
    imprint:
      "Tagwire, el teletipo que se ordena solo por hashtags. Cada artículo pertenece al medio que lo publicó.",
    opml: "Todos los canales leídos aquí, en OPML",
    follow: "Seguir",
    language: "Idioma",
    theme: "Apariencia",
    themes: { system: "Como el dispositivo", light: "Claro", dark: "Oscuro" },
    noPicture: "Esta imagen no se carga",
    demoLabel: "Acerca de estos medios",
    demo: (howToAdd) =>
      html`<strong>Estos medios son de muestra:</strong> inventados, para enseñar lo que hace Tagwire. El primer medio que añada los sustituye; basta la dirección de su sitio o de su canal: ${howToAdd}`,
  },
  latest: {
    tag: (name) => `Últimas noticias sobre ${name}`,
    category: (name) => `Últimas noticias de la sección ${name}`,
    publisher: (name) => `Últimas noticias publicadas por ${name}`,
    search: (words) => `Últimas noticias con ${words}`,
  },
  feeds: {
    tag: (name) => `Todos los artículos sobre ${name}, los más recientes primero.`,
    category: (name) => `Todos los artículos de la sección ${name}, los más recientes primero.`,
    publisher: (name) => `Todos los artículos de ${name} leídos aquí, los más recientes primero.`,
    search: (words) => `Artículos que contienen ${words}, los más recientes primero.`,
  },
  pager: { label: "Páginas", older: "Artículos anteriores", newest: "Volver a los más recientes" },
  front: {
    description: "Las últimas noticias, ordenadas por hashtags.",
    archive: (all, by, under) =>
      `${articles(all)} de ${publishers(by)}, ${count(all, { one: "ordenado", other: "ordenados" })} en ${tags(under)}`,
    topStories: "En portada",
    categories: "Secciones",
    latest: "Lo último",
    older: "Artículos anteriores",
  },
  rising: {
    title: { day: "En alza hoy", week: "En alza esta semana", month: "En alza este mes" },
    mostUsed: {
      day: "Las más usadas hoy",
      week: "Las más usadas esta semana",
      month: "Las más usadas este mes",
    },
    figures: (all, newsrooms, expected) =>
      `${articles(all)} de ${count(newsrooms, { one: "# redacción", other: "# redacciones" })}; lo habitual: ${figure(expected)}`,
    all: "Todo lo que está en alza",
    none: "Ahora nada está en alza: ninguna etiqueta aparece en muchos más artículos que de costumbre.",
  },
  tag: {
    description: (name, all, by) =>
      `${articles(all)} de ${publishers(by)} sobre ${name}, con su texto íntegro, los más recientes primero.`,
    head: (all, by, since) => `${articles(all)} de ${publishers(by)} desde el ${since}`,
    also: (names) => `también ${names}`,
    view: "Vista",
    everyArticle: "Todos los artículos",
    byStory: "Por acontecimiento",
    related: "Etiquetas relacionadas",
    quiet: html`De momento pocos artículos llevan esta etiqueta: aún no figura en el <a href="/tags">directorio</a>.`,
    empty: "Aquí ya no hay artículos: los que había se han movido o retirado.",
    timeline: "Artículos por día en los últimos 90 días",
    timelineSummary: (day, all) => `90 días. El máximo, el ${day}: ${articles(all)}`,
    day: "Día",
    articles: "Artículos",
  },
  directory: {
    narrowed: (filter) => `Etiquetas: ${filter}`,
    letter: (letter) => `${letter}…`,
    head: (all, on) => `${tags(all)} en ${articles(on)}`,
    kinds: "Tipos de etiquetas",
    letters: "Iniciales",
    mostUsed: "Las más usadas",
    all: {
      relation: "Todas las relaciones",
      theme: "Todos los temas",
      event: "Todos los acontecimientos",
      place: "Todos los lugares",
      person: "Todas las personas",
      organization: "Todas las organizaciones",
    },
    none: "Ninguna",
    noneHere: "Todavía no hay ninguna etiqueta aquí.",
  },
  article: {
    untitled: "Sin título",
    by: (authors) => `Por ${authors}`,
    published: (publisher, moment, changed) =>
      html`Publicado por ${publisher} el ${moment}${changed ? html`, modificado el ${changed}` : nothing}.`,
    readAt: (publisher) => `Leer en ${publisher}`,
    readAtPublisher: "Leer el artículo original",
    tags: "Etiquetas",
    tagsOfThis: "Etiquetas de este artículo",
    wholeStory: "Todo sobre este acontecimiento",
    storyOthers: (number) =>
      count(number, {
        one: "Mismo acontecimiento: # artículo más",
        other: "Mismo acontecimiento: # artículos más",
      }),
    alsoIn: (names) => `también en ${names}`,
    access: {
      full: "Este artículo no tiene texto propio",
      partial: "El medio muestra solo una parte de este artículo",
      blocked: "El medio no nos dejó leer esta página",
    },
    reasons: {
      list: "La página es una lista de artículos, no el artículo",
      subscribers: "El artículo completo es solo para suscriptores",
      beginning: "La página muestra solo el comienzo del artículo",
      empty: "La página no contiene texto del artículo",
      error: "La página muestra un error en lugar del artículo",
      denied: "El medio denegó el acceso a su página",
      person: "La página pide una prueba de que la lee una persona",
      script: "La página solo muestra su texto con JavaScript",
      consent: "La página pide aceptar las cookies antes de mostrar el artículo",
      parts: "No se pudo leer una de las páginas del artículo",
    },
  },
  reasons: {
    title: "Por qué estas etiquetas",
    category: "Sección",
    language: "Idioma",
    unknown: "desconocido",
    score: (kind, score) => `${es.kind[kind]}, ${decimals.format(score)} de 1`,
    given: (given, name) => `asignada como ${given}, aquí #${name}`,
    none: "no se guardó ningún motivo",
  },
  evidence,
  story: {
    label: "Acontecimiento",
    description: (all, by) => `${articles(all)} de ${publishers(by)} sobre un mismo acontecimiento.`,
    head: (all, by, first) => `${articles(all)} de ${publishers(by)}, el primero ${first}`,
    independent: (newsrooms) =>
      count(newsrooms, { one: "# redacción independiente", other: "# redacciones independientes" }),
    news: "Lo nuevo",
    byPublisher: "Por medio",
    timeline: "Artículos a lo largo del tiempo",
    span: (first, last) => `Del ${first} al ${last}`,
    time: "Desde",
    why: "Por qué estos artículos son un mismo acontecimiento",
    noReason: "no se guardó ningún motivo",
    newsrooms: (first, others) =>
      count(others, { one: `${first} y # medio más`, other: `${first} y # medios más` }),
    here: (all, whole) =>
      `${articles(all)} aquí${whole ? `, ${figure(whole)} sobre todo el acontecimiento` : ""}`,
  },
  publisher: {
    head: (number) => count(number, { one: "# medio leído aquí", other: "# medios leídos aquí" }),
    empty: html`Aún no se ha leído ningún artículo de este medio; <code>npm run tagwire -- feeds</code> indica cómo va su canal.`,
    health: (days, shares) => `Sus páginas en los últimos ${days} días: ${shares}`,
    share: {
      full: (percent) => `${percent} completas`,
      partial: (percent) => `${percent} en parte`,
      blocked: (percent) => `${percent} bloqueadas`,
    },
    change: (shares, day, share) => `${shares}; desde el ${day}, ${share}`,
  },
  search: {
    title: "Buscar",
    label: "Buscar en las noticias",
    placeholder: "Buscar",
    howTo: "Escriba palabras en cualquier idioma en el campo de arriba.",
    howToTitle: "Cómo buscar",
    rule: {
      all: "varias palabras: todas ellas, en cualquier forma",
      phrase: "exactamente estas, en este orden",
      without: "sin ella",
      either: "basta con una",
      brackets: "lo que va junto",
      filed: "por etiqueta, medio, sección o idioma",
      where: "en el titular; por autor",
      date: "de los últimos siete días; de un mes; de un día a otro",
      image: "con imagen",
    },
    order: "Orden",
    orders: { rank: "Los mejores primero", date: "Los más recientes primero" },
    found: (number, over) => (over ? `Más de ${articles(number)}` : articles(number)),
    pager: { older: "Más artículos", newest: "Volver a los primeros" },
    mistake: "Esta búsqueda no se puede leer",
    character: (place) => `Carácter ${place}:`,
    mistakes: {
      quote: "Hay unas comillas sin cerrar.",
      open: "Hay un paréntesis sin cerrar.",
      close: "Se cierra un paréntesis que no se abrió.",
      emptyBracket: "No hay ninguna palabra entre los paréntesis.",
      sides: "Necesita una palabra a cada lado. Para buscarla como palabra, póngala entre comillas.",
      follows: "No sigue nada que se pueda excluir.",
      noWord: "No contiene ninguna palabra.",
      long: "Es demasiado larga. Busque menos palabras.",
      deep: "Hay demasiados paréntesis unos dentro de otros.",
      value: "Falta un valor, sin espacio delante.",
      tag: "Esto no puede ser el nombre de una etiqueta.",
      category: "No existe esa sección. Escriba una de estas:",
      language: "Un idioma tiene un código de dos o tres letras: en, de, ja.",
      date: "Se espera un día, un mes, un año o un período, como en los ejemplos de abajo.",
      has: "Así solo se puede pedir imágenes: has:image.",
    },
    near: "Etiquetas parecidas:",
    suggestions: "Sugerencias",
    notFound: "Sin resultados",
    noArticle: (words) =>
      html`Ningún artículo contiene <bdi>«${words}»</bdi>. Pruebe con menos palabras u otra grafía, o mire entre <a href="/tags">las etiquetas</a>.`,
    tagHint: (tag, all) => `Hay una etiqueta para eso: ${tag}, ${articles(all)}.`,
  },
  lists,
  states,
  live,
  offline,
  aboutPage,
  wire,
};
