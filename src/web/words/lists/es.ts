import type { ListWords } from "./list-words.ts";

export const lists: ListWords = {
  narrow: "Acotar",
  facts: { publisher: "Medio", language: "Idioma", category: "Sección", day: "Día" },
  any: "Todo",
  show: "Mostrar",
  without: (choice) => `Sin ${choice}`,
  only: (name, articles) => `Solo de ${name}: ${articles}`,
  everything: "Mostrar todo",
  none: "Ningún artículo cumple todo esto",
  noneWhy: "Quite una de las opciones de arriba o empiece de nuevo con la lista entera.",
  counted: (articles) => `Contado en los más recientes: ${articles}`,
  unknown: {
    publisher: (value) =>
      `Ningún medio leído aquí tiene la clave «${value}»: ?publisher= toma lo que figura en la dirección de la página del medio. Sin él están todos.`,
    language: (value) =>
      `«${value}» no es un idioma: ?lang= toma un código como en, ja o pt. Sin él están todos.`,
    category: (value) =>
      `«${value}» no es una sección: ?category= toma un nombre en inglés como Politics o Sports. Sin él están todas.`,
    day: (value) =>
      `«${value}» no es un día: ?day= toma año, mes y día, como 2026-11-20. Sin él están todos los días.`,
  },
  findTag: "Buscar una etiqueta",
  find: "Buscar",
  moreTags: "Más etiquetas",
  firstTags: "Volver al principio",
  digits: "Cifras",
  otherLetters: "Otras letras",
  relations: (place) => `${place}: relaciones con otros países`,
  relationsBetween: (one, other) => `${one} y ${other}: relaciones`,
  country: "país",
  broader: (tags) => `parte de ${tags}`,
  narrower: "Temas más concretos",
  writesAbout: "Escribe sobre todo de",
};
