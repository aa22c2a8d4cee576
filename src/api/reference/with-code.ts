import { html } from "hono/html";

/** A description as the document holds it: of CommonMark it uses code spans alone. */
export function withCode(text: string) {
  return html`${text.split("`").map((part, at) => (at % 2 === 1 ? html`<code>${part}</code>` : part))}`;
}
