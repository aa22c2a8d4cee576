/** Text without the characters that XML 1.0 §2.2 forbids and no escape can carry: control characters, lone surrogates. */
export function legalText(text: string): string {
  return text.replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, "");
}

/**
 * Makes what feedsmith generates fit to leave: without the characters that XML forbids, and without the white space that its
 * layout puts around CDATA, which in an identifier or address would count.
 */
export function legalXml(xml: string): string {
  return legalText(xml)
    .replace(/>\n\s+(?=<!\[CDATA\[)/g, ">")
    .replace(/\]\]>\n\s+(?=<\/)/g, "]]>");
}
