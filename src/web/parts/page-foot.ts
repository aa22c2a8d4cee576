import type { PageSetting } from "../page-setting.ts";
import { themes } from "../read-reader.ts";
import { localeNames, locales } from "../words/locale.ts";
import { type Html, html, nothing } from "./html.ts";

/** The foot of every page: whose the articles are, where to read on, language and appearance. */
export function pageFoot(setting: PageSetting): Html {
  const { words, overview } = setting;
  return html`<footer class="bottom"><p>${words.site.imprint}</p><p><a href="/about">${words.site.about}</a> <a href="/keys">${words.wire.keysTitle}</a>${
    overview.feeds > 0 ? html` <a href="/opml">${words.site.opml}</a>` : nothing
  }</p><div class="switches">${languageSwitch(setting)}${themeSwitch(setting)}</div></footer>`;
}

function languageSwitch({ words, address }: PageSetting): Html {
  const links = locales.map((locale) => {
    const target = `/preferences?lang=${locale}&to=${encodeURIComponent(address)}`;
    const current = locale === words.locale ? html` aria-current="true"` : nothing;
    return html`<a href="${target}" rel="nofollow" lang="${locale}" hreflang="${locale}"${current}>${localeNames[locale]}</a> `;
  });
  return html`<nav class="languages" aria-label="${words.site.language}">${links}</nav>`;
}

/** Works without JavaScript; static/switch-theme.js makes it instant. */
function themeSwitch({ words, address, reader }: PageSetting): Html {
  const buttons = themes.map(
    (theme) =>
      html`<button name="theme" value="${theme}" aria-pressed="${theme === reader.theme ? "true" : "false"}">${words.site.themes[theme]}</button> `,
  );
  return html`<form class="themes" action="/preferences" aria-label="${words.site.theme}"><input type="hidden" name="to" value="${address}">${buttons}</form>`;
}
