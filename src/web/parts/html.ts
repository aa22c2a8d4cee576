import { html as tagged, raw as trusted } from "hono/html";

/** Markup that is safe to show. */
export type Html = ReturnType<typeof trusted>;

/**
 * Escapes every value that is not `Html` itself. Hono's template would also take promises; ours are given
 * values only, so that the result is ready at once.
 */
export function html(strings: TemplateStringsArray, ...values: HtmlValue[]): Html {
  return tagged(strings, ...values) as Html;
}

export type HtmlValue = Html | string | number | boolean | null | undefined | readonly HtmlValue[];

/** Markup that is known to be safe: sanitized, or made of constants. */
export const raw = trusted as (markup: string) => Html;

export const nothing = raw("");
