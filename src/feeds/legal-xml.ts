/** Without the characters that XML 1.0 §2.2 forbids, which no escape can carry: control characters, lone surrogates. */
export function legalXml(text: string): string {
  return text.replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, "");
}
