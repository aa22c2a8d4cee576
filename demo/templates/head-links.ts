import { html } from "hono/html";
import type { PlacedPublisher } from "../demo-publisher.ts";

const feedTypes = { rss: "application/rss+xml", atom: "application/atom+xml", json: "application/feed+json" };

/** Icon and feed of the publisher. */
export function headLinks({ feedFormat, feedUrl, logoUrl, name }: PlacedPublisher) {
  return html`<link rel="icon" type="image/svg+xml" href="${logoUrl}">
<link rel="alternate" type="${feedTypes[feedFormat]}" title="${name}" href="${feedUrl}">`;
}
