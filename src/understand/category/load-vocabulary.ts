import { indexVocabulary, type Vocabulary, type VocabularyIndex } from "./index-vocabulary.ts";
import ar from "./vocabulary/ar.json" with { type: "json" };
import cs from "./vocabulary/cs.json" with { type: "json" };
import da from "./vocabulary/da.json" with { type: "json" };
import de from "./vocabulary/de.json" with { type: "json" };
import el from "./vocabulary/el.json" with { type: "json" };
import en from "./vocabulary/en.json" with { type: "json" };
import es from "./vocabulary/es.json" with { type: "json" };
import fa from "./vocabulary/fa.json" with { type: "json" };
import fi from "./vocabulary/fi.json" with { type: "json" };
import fr from "./vocabulary/fr.json" with { type: "json" };
import he from "./vocabulary/he.json" with { type: "json" };
import hi from "./vocabulary/hi.json" with { type: "json" };
import hu from "./vocabulary/hu.json" with { type: "json" };
import id from "./vocabulary/id.json" with { type: "json" };
import it from "./vocabulary/it.json" with { type: "json" };
import ja from "./vocabulary/ja.json" with { type: "json" };
import ko from "./vocabulary/ko.json" with { type: "json" };
import nl from "./vocabulary/nl.json" with { type: "json" };
import pl from "./vocabulary/pl.json" with { type: "json" };
import pt from "./vocabulary/pt.json" with { type: "json" };
import ro from "./vocabulary/ro.json" with { type: "json" };
import ru from "./vocabulary/ru.json" with { type: "json" };
import sv from "./vocabulary/sv.json" with { type: "json" };
import th from "./vocabulary/th.json" with { type: "json" };
import tr from "./vocabulary/tr.json" with { type: "json" };
import uk from "./vocabulary/uk.json" with { type: "json" };
import vi from "./vocabulary/vi.json" with { type: "json" };
import zh from "./vocabulary/zh.json" with { type: "json" };

const vocabularies: Record<string, Vocabulary> = {
  ar,
  cs,
  da,
  de,
  el,
  en,
  es,
  fa,
  fi,
  fr,
  he,
  hi,
  hu,
  id,
  it,
  ja,
  ko,
  nl,
  pl,
  pt,
  ro,
  ru,
  sv,
  th,
  tr,
  uk,
  vi,
  zh,
};

const indexed = new Map<string, VocabularyIndex>();

/** Languages whose news is read with the words of near kin; da.json holds the Norwegian spellings too. */
const kin: Record<string, string> = { nb: "da", nn: "da", ms: "id", sk: "cs" };

/** The language whose vocabulary serves for a language: its own, near kin's, or its own code where there is none. */
export function vocabularyLanguage(language: string): string {
  return Object.hasOwn(kin, language) ? kin[language]! : language;
}

/** The vocabulary of a language, indexed when it is first asked for; undefined where there is none. */
export function loadVocabulary(language: string): VocabularyIndex | undefined {
  const vocabulary = Object.hasOwn(vocabularies, language) ? vocabularies[language] : undefined;
  if (vocabulary === undefined) return undefined;
  const index = indexed.get(language) ?? indexVocabulary(vocabulary, language);
  indexed.set(language, index);
  return index;
}
