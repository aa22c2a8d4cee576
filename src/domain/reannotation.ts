import type { Annotation } from "./article.ts";
import type { TagKind } from "./tag.ts";

/** Which articles a run over the archive takes; without bounds all. */
export interface ReannotationScope {
  /** Published then or later; ISO 8601 UTC. */
  since?: string;
  publisherKey?: string;
}

/** Where a run stands. */
export interface ReannotationRun {
  /** Names the rules that it goes by. */
  rules: string;
  /** The last article that was looked at; articles are numbered as they came. */
  after: number;
  /** Articles that were looked at. */
  examined: number;
}

/** What the present rules say of a stored article, where that is something else than the archive has. */
export interface Reannotation {
  number: number;
  annotation: Annotation;
}

/** A tag of an article, by its name in the archive. */
export interface NamedTag {
  name: string;
  kind: TagKind;
  score: number;
}
