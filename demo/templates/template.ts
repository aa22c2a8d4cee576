import type { html } from "hono/html";
import type { PlacedArticle, PlacedPublisher } from "../demo-publisher.ts";

/** What a template gives; it escapes every text that it is handed. */
export type Markup = ReturnType<typeof html>;

/** Makes the page of an article. */
export type Template = (article: PlacedArticle, publisher: PlacedPublisher) => Markup;
