import { de } from "./de.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";
import { fr } from "./fr.ts";
import { ja } from "./ja.ts";
import { ko } from "./ko.ts";
import type { Locale } from "./locale.ts";
import type { Words } from "./words.ts";

const languages: Record<Locale, Words> = { en, de, fr, es, ja, ko };

/** The texts of the interface in that language. */
export function wordsOf(locale: Locale): Words {
  return languages[locale];
}
