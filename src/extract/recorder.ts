/** One decision on the way from page to article: what was decided, why, and what else could have been. */
export interface ExtractionStep {
  step: string;
  decision: string;
  because: string;
}

/** A part of the page that was taken out. */
export interface Removal {
  /** The element or kind of block: "div.share-bar", "paragraph". */
  what: string;
  rule: string;
  /** Its first characters. */
  text: string;
}

/** Listens while a page is read. Nothing is gathered for it, and nothing costs, where there is none. */
export interface Recorder {
  decide(step: string, decision: string, because: string): void;
  remove(what: string, rule: string, text: string): void;
}
