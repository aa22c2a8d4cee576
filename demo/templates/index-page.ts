import { html } from "hono/html";
import type { PlacedPublisher } from "../demo-publisher.ts";
import type { Markup } from "./template.ts";

/** Says what lives on this server. */
export function renderIndexPage(publishers: PlacedPublisher[]): Markup {
  return html`<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Demo publishers</title></head>
<body>
<h1>Demo publishers</h1>
<p>None of these publishers exists. Their articles are about true events of May and June 2025; the dates are moved.</p>
<ul>${publishers.map(
    ({ homepage, name, feedUrl, language }) => html`
<li lang="${language}"><a href="${homepage}">${name}</a> · <a href="${feedUrl}">feed</a></li>`,
  )}
</ul>
</body>
</html>
`;
}
