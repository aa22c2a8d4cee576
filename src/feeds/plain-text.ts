import { Parser } from "htmlparser2";

/** Elements that run on within a sentence; all others part words. */
const inline = new Set(
  "a abbr acronym b bdi bdo big cite code del dfn em font i ins kbd mark q s samp small span strike strong sub sup tt u var".split(
    " ",
  ),
);
const unread = new Set(["script", "style", "noscript", "template", "iframe"]);

/** The words of a piece of HTML on one line: no markup, entities decoded once, no control characters. */
export function plainText(html: string): string {
  if (!/[<&]/.test(html)) return oneLine(html);
  let text = "";
  let skipped = 0;
  const parser = new Parser({
    onopentagname(name) {
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
  parser.end(html);
  return oneLine(text);
}

/** Without control characters and runs of white space. */
export function oneLine(text: string): string {
  return text
    .replace(/[\u0000-\u001f\u007f-\u009f\u00a0\u00ad\u200b\ufeff\ufffe\uffff]+/g, (run) =>
      /[\t\n\r\u00a0\u0085]/.test(run) ? " " : "",
    )
    .replace(/ {2,}|[\u2028\u2029]/g, " ")
    .trim();
}

/** Markup that publishers put into titles; anything else between angle brackets is taken for words ("<3", "<canvas>"). */
const titleMarkup =
  /<\/?(?:a|abbr|b|bdi|big|br|cite|code|del|div|em|font|h[1-6]|i|img|ins|mark|nobr|p|q|s|small|span|strong|strike|sub|sup|u|wbr)(?:\s[^<>]*)?\/?>/gi;

/** A title as plain text: its markup stripped, its entities decoded once more than the feed's own encoding asks for. */
export function plainTitle(title: string): string {
  if (!/[<&]/.test(title)) return oneLine(title);
  const words = title.replace(titleMarkup, (tag) => (/^<\/?(?:br|p|div|h\d)/i.test(tag) ? " " : ""));
  return plainText(words.replace(/<(?!!--)/g, "&lt;"));
}
