import { type Html, nothing, raw } from "../parts/html.ts";

/** A thing of schema.org. */
export type Thing = { "@type": string; [property: string]: unknown };

/**
 * JSON-LD as a data block, which browsers never run. Characters that could end the block, or a line of it, are
 * escaped (HTML §4.12.1.3), so that no title can leave it.
 */
export function dataBlock(things: readonly Thing[]): Html {
  if (things.length === 0) return nothing;
  const json = JSON.stringify({ "@context": "https://schema.org", "@graph": things });
  const safe = json.replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  return raw(`<script type="application/ld+json">${safe}</script>`);
}
