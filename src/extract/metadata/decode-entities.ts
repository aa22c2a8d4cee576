import { Parser } from "htmlparser2";

/** Text of metadata that was escaped once too often or holds markup, as plain text on one line. */
export function decodeEntities(text: string): string {
  let plain = text;
  for (let round = 0; round < 3 && /&[#\w]+;|<[/a-z]/i.test(plain); round++) plain = textOf(plain);
  return plain.replace(/\s+/g, " ").trim();
}

function textOf(html: string): string {
  let text = "";
  const parser = new Parser({ ontext: (data) => (text += data) });
  parser.end(html);
  return text;
}
