import type { PageSetting } from "../page-setting.ts";
import { type Html, html } from "./html.ts";
import { paper } from "./paper.ts";

/** What makes the site installable, and the colour of the frame around it; static/switch-theme.js follows the switch. */
export function appLinks({ reader, staticAddress }: PageSetting): Html {
  const colours = (["light", "dark"] as const).map((theme) => {
    const media = reader.theme === theme ? "all" : "not all";
    return html`<meta name="theme-color" data-theme="${theme}" media="${reader.theme === "system" ? `(prefers-color-scheme: ${theme})` : media}" content="${paper[theme]}">\n`;
  });
  // With its cookies, so that it speaks the language that the reader chose.
  return html`${colours}<link rel="manifest" crossorigin="use-credentials" href="/manifest.webmanifest">
<link rel="apple-touch-icon" href="${staticAddress("apple-touch-icon.png")}">
<script type="module" src="${staticAddress("offline.js")}"></script>`;
}
