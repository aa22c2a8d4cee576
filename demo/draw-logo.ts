import { html } from "hono/html";
import type { PlacedPublisher } from "./demo-publisher.ts";

/** An SVG: the publisher's initials on its colour. */
export function drawLogo({ name, initials, colour }: PlacedPublisher) {
  const size = initials.length > 1 ? 52 : 68;
  return html`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 128 128" width="128" height="128" role="img" aria-label="${name}">
<rect width="128" height="128" rx="20" fill="${colour}"/>
<text x="64" y="66" fill="#fff" font-family="Georgia, serif" font-size="${size}" font-weight="700" text-anchor="middle" dominant-baseline="central">${initials}</text>
</svg>
`;
}
