/** Names of themes where the vocabulary's first word is not what a reader would call it. Filled below by language. */
export const themeNamesIn: Record<string, Record<string, string>> = {};
