import { html } from "../../parts/html.ts";
import { makeForms } from "../forms.ts";
import type { LiveWords, OfflineWords } from "./live-words.ts";

const { count } = makeForms("es");

export const live: LiveWords = {
  arrived: (number) => count(number, { one: "# artículo nuevo", other: "# artículos nuevos" }),
  full: "Ya se avisa de los artículos nuevos a tantos lectores que no queda sitio. Esta página queda como está; vuelva a cargarla para ver lo nuevo.",
  noList: (page) =>
    `En «${page}» no hay ninguna lista de artículos: ?page= admite la ruta de la portada, de una etiqueta, de una sección o de un medio, por ejemplo /tags/JapanRelations.`,
  noMark: "?after= admite el número que la página lleva como data-after.",
};

export const offline: OfflineWords = {
  title: "Sin conexión",
  why: "No se puede llegar a esta página y no hay ninguna copia guardada en este dispositivo. Inténtelo de nuevo cuando tenga conexión.",
  kept: "Guardadas en este dispositivo",
  none: "Todavía no hay ninguna página guardada: se guardan las que usted lee.",
  asOf: (time) => html`Sin conexión. Última copia: ${time}.`,
  again: "Intentarlo de nuevo",
};
