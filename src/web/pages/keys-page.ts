import type { PageSetting } from "../page-setting.ts";
import { html } from "../parts/html.ts";
import { layout } from "../parts/layout.ts";
import { type KeyAction, keyActions } from "../wire/key-actions.ts";

/** The keys that the site listens to; static/keys.js shows the list as a sheet over any page. */
export function keysPage(setting: PageSetting): string {
  const { wire } = setting.words;
  const rows = (Object.entries(keyActions) as [KeyAction, string][]).map(
    ([action, keys]) =>
      html`<div><dt>${keys.split(" ").map((key) => html`<kbd>${key}</kbd> `)}</dt><dd>${wire.keys[action]}</dd></div>`,
  );
  return layout(setting, {
    title: wire.keysTitle,
    path: "/keys",
    main: html`<div class="masthead"><h1>${wire.keysTitle}</h1></div><div class="state"><p>${wire.keysWhat}</p><dl class="keys">${rows}</dl></div>`,
  });
}
