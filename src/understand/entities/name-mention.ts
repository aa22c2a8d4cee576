import type { EntityType } from "../../domain/entity.ts";

/** A name seen at one place of a text, before mentions are resolved to entities. */
export interface NameMention {
  text: string;
  start: number;
  end: number;
  sentence: number;
  /** Undefined where the mention itself does not tell. */
  type?: EntityType;
  /** Usual name, where a table knows it. */
  name?: string;
  /** The table's form of the name in the text's own language. */
  native?: string;
  /** Tag that a table gives it in all languages. */
  tag?: string;
  /** Code of the country whose leader or name it is. */
  country?: string;
  /** How sure a model is of it, 0 to 1; undefined where no model found it. */
  probability?: number;
  /** A title stands before or after it. */
  titled?: boolean;
  /** Stands for a name only where the text has that name in full. */
  weak?: boolean;
  /** "Japanese": counts as speaking of Japan, but is no name of it. */
  adjective?: boolean;
  /** Inside a longer name ("Atlanta" in "Atlanta Braves"): counts only for what the text names by itself too. */
  part?: boolean;
  /** From a table: not to be guessed at again. */
  known?: boolean;
}
