export type EntityType = "person" | "organization" | "place" | "event";

/** A person, organization, place or event that a text mentions. */
export interface Entity {
  type: EntityType;
  /** As the text first has it. */
  text: string;
  /** Its full or usual name: the one that all mentions resolve to. */
  name: string;
  /** Mentions in the text. */
  count: number;
  /** Other names by which the text calls it. */
  aliases?: string[];
}
