import { scanMarkup } from "./scan-markup.ts";

/** Elements that run on within a sentence; all others part words. */
const inline = new Set(
  "a abbr acronym b bdi bdo big cite code del dfn em font i ins kbd mark q s samp small span strike strong sub sup tt u var".split(
    " ",
  ),
);
const unread = new Set(["script", "style", "noscript", "template", "iframe"]);

const simpleTag = /<\/?([a-z][a-z\d]*)(?:\s[^<>]*)?\/?>/gi;
const entity = /&[#a-z]/i;

/** The words of a piece of HTML on one line: no markup, entities decoded once, no control characters. */
export function plainText(html: string): string {
  // Most markup is a few plain tags: taking those out costs a fifth of parsing.
  const words = html.includes("<") ? withoutSimpleTags(html) : html;
  return words === undefined || needsParser(words) ? parseText(html) : oneLine(words);
}

function needsParser(text: string): boolean {
  return text.includes("<") || (text.includes("&") && entity.test(text));
}

/** Undefined where a tag has content that is not to be read. */
function withoutSimpleTags(html: string): string | undefined {
  let readable = true;
  const words = html.replace(simpleTag, (_tag, written: string) => {
    const name = written.toLowerCase();
    if (unread.has(name)) readable = false;
    return inline.has(name) ? "" : " ";
  });
  return readable ? words : undefined;
}

function parseText(html: string): string {
  let text = "";
  let skipped = 0;
  scanMarkup(html, {
    onopentag(name) {
      if (unread.has(name)) skipped++;
      else if (!inline.has(name)) text += " ";
    },
    ontext(words) {
      if (skipped === 0) text += words;
    },
    onclosetag(name) {
      if (unread.has(name)) skipped--;
      else if (!inline.has(name)) text += " ";
    },
  });
  return oneLine(text);
}

const untidy = /[\u0000-\u001f\u007f-\u00a0\u00ad\u200b\u2028\u2029\ufeff\ufffe\uffff]| {2}/;

/** Without control characters and runs of white space. */
export function oneLine(text: string): string {
  if (!untidy.test(text)) return text.trim();
  return text
    .replace(/[\t\n\r\u0085\u00a0\u2028\u2029]+/g, " ")
    .replace(/[\u0000-\u001f\u007f-\u009f\u00ad\u200b\ufeff\ufffe\uffff]+/g, "")
    .replace(/ {2,}/g, " ")
    .trim();
}

/** Markup that publishers put into titles; anything else between angle brackets is taken for words ("<3", "<canvas>"). */
const titleMarkup =
  /<\/?(?:a|abbr|b|bdi|big|br|cite|code|del|div|em|font|h[1-6]|i|img|ins|mark|nobr|p|q|s|small|span|strong|strike|sub|sup|u|wbr)(?:\s[^<>]*)?\/?>/gi;

/** Characters that in a title mean themselves, for a parser that would read more into them. */
const plainSigns = /<(?!!--)|&(?!#?\w+;)/g;

/** A title as plain text: its markup stripped, its entities decoded once more than the feed's own encoding asks for. */
export function plainTitle(title: string): string {
  if (!needsParser(title)) return oneLine(title);
  const words = title.replace(titleMarkup, (tag) => (/^<\/?(?:br|p|div|h\d)/i.test(tag) ? " " : ""));
  return plainText(words.replace(plainSigns, (sign) => (sign === "<" ? "&lt;" : "&amp;")));
}
