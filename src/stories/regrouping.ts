/** What a look back has changed about answers given before: all that a store has to follow, in its order. */
export interface Regrouping {
  /** Active articles whose story is another now, those of merged and of split stories included, and their copies. */
  moves: Move[];
  /** Stories that are no more: all that `from` holds, what has left the window too, is in `to` now. */
  merged: Succession[];
  /** Stories that began anew: `to` is the id of the article that starts it, and may be one that was merged before. */
  split: Succession[];
}

export interface Move {
  /** The article's id. */
  id: string;
  /** Ids of stories. */
  from: string;
  to: string;
  /** Why, in words: the shared terms. */
  reason: string;
}

/** Ids of stories. */
export interface Succession {
  from: string;
  to: string;
}
