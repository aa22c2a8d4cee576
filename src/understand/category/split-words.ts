const withoutSpaces = new Set(["ja", "zh", "ko", "th"]);

/** Whether a language's words are found inside runs of letters, not between spaces. */
export function isUnspaced(language: string): boolean {
  return withoutSpaces.has(language);
}

/** Lower-case words of a text, or of an entry of the vocabulary, in the one form that both are compared in. */
export function splitWords(text: string, language: string): string[] {
  const lower =
    language === "tr" || language === "az" ? text.toLocaleLowerCase(language) : text.toLowerCase();
  const words = lower.normalize("NFC").match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}-]*/gu) ?? [];
  return language === "ar" ? words.map(stripArabicWord) : words;
}

/** Without vowel signs, hamza seats, article and joined conjunctions: "والحكومة" is "حكومة". */
function stripArabicWord(word: string): string {
  const bare = word.replace(/[\u064b-\u0652\u0640]/g, "").replace(/[أإآ]/g, "ا");
  const stem = bare.replace(/^(?:[وف]?(?:[بك]?ال|لل)|و(?=.{4}))/u, "");
  return stem.length >= 2 ? stem : bare;
}
