import type { Element } from "domhandler";

export type BlockKind = "paragraph" | "heading" | "item" | "quote" | "table" | "figure" | "code";

/** One paragraph-like piece of an article, as plain text and as HTML that is still to be sanitized. */
export interface Block {
  kind: BlockKind;
  /** Heading level as the page has it, 1 to 6. */
  level?: number;
  /** The lists and quotes that it stands in, outermost first: neighbours with the same ones belong together. */
  containers?: readonly Element[];
  text: string;
  /** Inner HTML; for tables, figures and code the whole element. */
  html: string;
  /** Characters of the text that stand in links. */
  linked: number;
}
