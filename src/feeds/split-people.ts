const person =
  /^\p{Lu}[\p{L}\p{M}'’.-]*(?:\s(?:al|bin|da|de|del|den|der|di|dos|du|el|la|le|ten|ter|van|von|y|zu))*(?:\s\p{Lu}[\p{L}\p{M}'’.-]*){1,3}$/u;
/** Only the words that are no first name anywhere: Von Miller and Van Morrison are people. */
const byWord = /^(?:By|by|BY|Por|por|POR)\s+(?=\p{Lu})/u;
const separator =
  /\s*[,;]\s*(?:and|und|et|y|e|en|og|och)\s+|\s*[,;]\s*|\s+(?:and|und|et|y|e|en|og|och|&)\s+/u;
/** What a single name never holds, to leave those alone quickly. */
const several = /[,;、；，&]|\s(?:and|und|et|y|e|en|og|och)\s/;
const wideSeparator = /\s*[、；，;]\s*/;

/**
 * The people whom one author element names: "By Ann Lee, Bo Dahl and Cy Young" are three. A text is only split where
 * each part looks like a name of a person, so that "Lee, Ann" and "Department of Trade and Industry" stay whole.
 */
export function splitPeople(author: string): string[] {
  const text = author.replace(byWord, "").trim();
  if (!several.test(text)) return [text];
  const wide = text.split(wideSeparator).filter(Boolean);
  if (
    wide.length > 1 &&
    /\p{Script=Han}|\p{Script=Hangul}|\p{Script=Hiragana}|\p{Script=Katakana}/u.test(text)
  )
    return wide;
  const parts = text.split(separator).filter(Boolean);
  return parts.length > 1 && parts.every((part) => person.test(part)) ? parts : [text];
}
