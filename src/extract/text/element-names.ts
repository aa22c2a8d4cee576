/** Elements that run within a line. Whatever is not listed parts paragraphs. */
export const inlineNames: ReadonlySet<string> = new Set(
  "a abbr acronym b bdi bdo big button cite code data del dfn em font i img ins kbd label mark meter nobr output picture progress q rb rp rt ruby s samp small source span strike strong sub sup time track tt u var wbr g-emoji".split(
    " ",
  ),
);

/** Inline elements that the clean HTML keeps, and what it writes for them. */
export const keptInline: Readonly<Record<string, string>> = {
  em: "em",
  i: "em",
  cite: "em",
  strong: "strong",
  b: "strong",
  sup: "sup",
  sub: "sub",
  code: "code",
  kbd: "code",
};

/** Elements whose content is never part of an article's text. */
export const droppedNames: ReadonlySet<string> = new Set(
  "script style template noscript svg iframe object embed applet canvas audio video map nav footer form button input select textarea option dialog menu datalist fieldset math-field head title meta link base frame frameset noframes portal slot amp-ad amp-embed amp-consent amp-sidebar amp-analytics amp-social-share".split(
    " ",
  ),
);
