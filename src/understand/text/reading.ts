/** Where in the article a sentence stands: what a title or lead names is what the article is about. */
export type Part = "title" | "lead" | "body";

export interface Word {
  text: string;
  /** See `foldWord`. */
  folded: string;
  /** Offset in the reading's text. */
  start: number;
  end: number;
  sentence: number;
  /** Begins with a capital letter (in a script that has them). */
  capital: boolean;
  /** First word of its sentence, or after a quote mark or colon: its capital says nothing. */
  initial: boolean;
}

export interface Sentence {
  start: number;
  end: number;
  part: Part;
  /** Range of words: from (inclusive) to (exclusive). */
  from: number;
  to: number;
}

/** An article's title and text, cut into sentences and words once, for every rule to read. */
export interface Reading {
  language: string;
  /** Title and text in one string; all offsets point into it. */
  text: string;
  sentences: Sentence[];
  words: Word[];
  /** Whether the title capitalizes its common words too ("Leaders Meet In Seoul"). */
  titleCase: boolean;
}
