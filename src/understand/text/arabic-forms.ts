const article = "ال";
/** "and", "in", "for", "then" and "like" are written as one word with what follows, before the article or without it. */
const prefixes = ["", "و", "ب", "ل", "ف", "وب", "ول"];
const shortest = 3;

/** An Arabic phrase with and without its article and with the particles that join its first word. */
export function arabicForms(phrase: string): string[] {
  const bare =
    phrase.startsWith(article) && phrase.length >= article.length + shortest
      ? phrase.slice(article.length)
      : phrase;
  const plain = prefixes.map((prefix) => prefix + bare);
  const definite = prefixes.map((prefix) =>
    prefix.endsWith("ل") ? `${prefix}ل${bare}` : prefix + article + bare,
  );
  return [...new Set([phrase, ...plain, ...definite])];
}
