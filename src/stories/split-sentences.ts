const segmenters = new Map<string, Intl.Segmenter>();
/** What ends with these goes on: initials, titles, months, "No." */
const abbreviation =
  /(?:^|[\s("“„«])(?:\p{Lu}|\p{Lu}\.\p{Lu}|Mr|Mrs|Ms|Dr|St|Ste|Gen|Sen|Rep|Gov|Lt|Col|Sgt|Capt|Maj|Adm|Rev|Prof|Jr|Sr|vs|No|Nr|Inc|Corp|Co|Ltd|Jan|Feb|Mar|Apr|Aug|Sept|Sep|Oct|Nov|Dec|approx|ca|bzw|Mio|Mrd|M|Mme|Sra|Srta)\.\s*$/u;

/** The sentences of a text, paragraph by paragraph; `language` as ISO 639, "und" where unknown. */
export function splitSentences(text: string, language: string): string[] {
  return text.split(/\n+/).flatMap((paragraph) => joinAbbreviated(cut(paragraph, language)));
}

function cut(paragraph: string, language: string): string[] {
  return [...segmenterOf(language).segment(paragraph)].map(({ segment }) => segment);
}

function joinAbbreviated(pieces: string[]): string[] {
  const sentences: string[] = [];
  let begun = "";
  for (const piece of pieces) {
    begun += piece;
    if (abbreviation.test(begun)) continue;
    sentences.push(begun.trim());
    begun = "";
  }
  return [...sentences, begun.trim()].filter(Boolean);
}

function segmenterOf(language: string): Intl.Segmenter {
  const known = segmenters.get(language) ?? createSegmenter(language);
  segmenters.set(language, known);
  return known;
}

/** A language code may be anything that a page says. */
function createSegmenter(language: string): Intl.Segmenter {
  try {
    return new Intl.Segmenter(language, { granularity: "sentence" });
  } catch {
    return new Intl.Segmenter("und", { granularity: "sentence" });
  }
}
