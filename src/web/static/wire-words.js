// What scripts say, in the language of the page. The texts of words/wire/ are served above these lines.
/* global texts */

export const words = texts[document.documentElement.lang] ?? texts.en;
